import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from './route.js';

/** Sent to the window when the page itself changes the address; the browser only tells of its own changes. */
const MOVED = 'chancery:moved';

/** Goes to an address of this page and adds it to the history, unless it is where the page stands already. */
export function navigate(href: string): void {
  const target = new URL(href, document.baseURI);
  if (target.href === location.href) return;
  history.pushState(null, '', target);
  window.dispatchEvent(new Event(MOVED));
}

/** The route in the address, kept up to date with links, the back button and `navigate`. */
export function useRoute(): Route {
  const [search, setSearch] = useState(location.search);
  useEffect(() => {
    const follow = () => setSearch(location.search);
    window.addEventListener('popstate', follow);
    window.addEventListener(MOVED, follow);
    document.addEventListener('click', takeOver);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener(MOVED, follow);
      document.removeEventListener('click', takeOver);
    };
  }, []);
  return parseRoute(search);
}

/** Plain clicks on links within the page change the view in place; all others are left to the browser. */
function takeOver(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const href = link?.getAttribute('href');
  if (!href || link?.target || !(href.startsWith('?') || href === './')) return;
  event.preventDefault();
  navigate(href);
  window.scrollTo(0, 0);
}
