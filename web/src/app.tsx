import { useRoute } from './address/navigate.js';
import { EXAMPLES, readQuestion } from './address/question.js';
import { hrefOf, type Route } from './address/route.js';
import { useNeed } from './api/token.js';
import { Counts } from './parts/counts.js';
import { SearchBox } from './search/search-box.js';
import { ArticleView } from './views/article.js';
import { BetweenView } from './views/between.js';
import { FollowingView } from './views/following.js';
import { FoundView } from './views/found.js';
import { StartView } from './views/start.js';
import { ThingView } from './views/thing.js';
import { TokenView } from './views/token.js';
import { WhyView } from './views/why.js';

/** The page: the search box above, the view that the address names, the counts of the graph beneath; a token first, if one is needed. */
export function App() {
  const route = useRoute();
  const need = useNeed();
  return (
    <>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <header class="masthead">
        <a class="name" href="./">
          Chancery
        </a>
        {!need && <SearchBox />}
        {!need && <Example />}
      </header>
      <main id="main">{need ? <TokenView need={need} /> : <View route={route} />}</main>
      {!need && <Counts />}
    </>
  );
}

/** A question to begin with, beside the search box. */
function Example() {
  const [question = ''] = EXAMPLES;
  const route = readQuestion(question);
  return (
    route && (
      <a class="example" href={hrefOf(route)}>
        {question}
      </a>
    )
  );
}

function View({ route }: { route: Route }) {
  switch (route.view) {
    case 'start':
      return <StartView />;
    case 'found':
      return <FoundView text={route.text} />;
    case 'following':
      return <FollowingView question={route} />;
    case 'between':
      return <BetweenView a={route.a} b={route.b} />;
    case 'why':
      return <WhyView from={route.from} to={route.to} />;
    case 'article':
      return <ArticleView id={route.id} at={route.at} />;
    case 'thing':
      return <ThingView key={route.id} id={route.id} hops={route.hops} />;
  }
}
