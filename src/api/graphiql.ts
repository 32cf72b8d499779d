import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { RequestHandler } from 'express';

/** The question that the project began with, as a reader of the API first sees it. */
const FIRST_QUERY = `# Which meetings followed the August summit, and who says so?
query AfterTheAugustSummit {
  meetings(following: "August summit", filter: { parties: ["KR", "JP"] }) {
    edges {
      node {
        date
        name
        kind
        status
      }
      follows {
        support
        evidence(first: 1) {
          sentence
          article {
            title
            url
          }
        }
      }
    }
  }
}
`;

/** GraphiQL for browsers that open the API's address; whatever it needs is in the page, so it works without a network. */
export function graphiql(endpoint: string): RequestHandler {
  const page = renderGraphiQL({
    endpoint,
    title: 'Chancery',
    defaultQuery: FIRST_QUERY,
    method: 'POST',
  });
  return (request, response, next) => {
    if (request.query.query === undefined && request.accepts(['json', 'html']) === 'html')
      response.type('html').send(page);
    else next();
  };
}
