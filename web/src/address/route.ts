/** What the page shows, as it stands in the address. Every view can be linked, and the back button returns to it. */
export type Route =
  | { readonly view: 'start' }
  | { readonly view: 'found'; readonly text: string }
  /** `reference` is an id or words such as `August summit`; `sides` are codes (`KR`). */
  | { readonly view: 'following'; readonly reference: string; readonly sides: readonly string[]; readonly by: Basis }
  /** Two leaders, each by id or name. */
  | { readonly view: 'between'; readonly a: string; readonly b: string }
  /** The edges between two things, by their ids. */
  | { readonly view: 'why'; readonly from: string; readonly to: string }
  | { readonly view: 'article'; readonly id: string; readonly at: Span | null }
  | { readonly view: 'thing'; readonly id: string; readonly hops: 1 | 2 };

/** What an answer about order rests on: the words of an article, or the dates alone. */
export type Basis = 'STATED' | 'CHRONOLOGY';

/** Characters of an article's text, the last one excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The route of an address's query string, with or without its `?`. What cannot be read leads to the start, and what is
 * missing gets its default, because an address may be typed or cut by hand.
 */
export function parseRoute(search: string): Route {
  const query = new URLSearchParams(search);
  const get = (key: string) => query.get(key)?.trim() ?? '';
  if (get('following')) {
    const by: Basis = get('by') === 'dates' ? 'CHRONOLOGY' : 'STATED';
    return { view: 'following', reference: get('following'), sides: parseSides(get('sides')), by };
  }
  if (get('between') && get('and')) return { view: 'between', a: get('between'), b: get('and') };
  if (get('why') && get('of')) return { view: 'why', from: get('why'), to: get('of') };
  if (get('find')) return { view: 'found', text: get('find') };
  const id = get('id');
  if (id.startsWith('article:')) return { view: 'article', id, at: parseSpan(get('at')) };
  return id ? { view: 'thing', id, hops: get('hops') === '2' ? 2 : 1 } : { view: 'start' };
}

/** The query string of a route, with its `?`; `./` for the start. Colons, commas and slashes stay readable. */
export function hrefOf(route: Route): string {
  const query = new URLSearchParams(fieldsOf(route)).toString();
  return query ? `?${query.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/')}` : './';
}

/** The address of the view of anything that has an id. */
export function hrefOfId(id: string): string {
  return hrefOf(parseRoute(`id=${encodeURIComponent(id)}`));
}

/** Codes of sides as a person writes them: `kr, jp` gives `['KR', 'JP']`, each once. */
export function parseSides(text: string): string[] {
  return [
    ...new Set(
      text
        .toUpperCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
}

function fieldsOf(route: Route): Record<string, string> {
  switch (route.view) {
    case 'start':
      return {};
    case 'found':
      return { find: route.text };
    case 'following':
      return {
        following: route.reference,
        ...(route.sides.length > 0 && { sides: route.sides.join(',') }),
        ...(route.by === 'CHRONOLOGY' && { by: 'dates' }),
      };
    case 'between':
      return { between: route.a, and: route.b };
    case 'why':
      return { why: route.from, of: route.to };
    case 'article':
      return { id: route.id, ...(route.at && { at: `${route.at.start}-${route.at.end}` }) };
    case 'thing':
      return { id: route.id, ...(route.hops === 2 && { hops: '2' }) };
  }
}

function parseSpan(text: string): Span | null {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(text);
  const [start, end] = [Number(found?.[1]), Number(found?.[2])];
  return found && start < end ? { start, end } : null;
}
