import { CODE_ALIASES } from './words.js';

/** A graph as it is scored: the form of an Extraction with every field there, whatever the file held. */
export interface ScoredGraph {
  readonly leaders: readonly ScoredLeader[];
  readonly bodies: readonly ScoredBody[];
  readonly meetings: readonly ScoredMeeting[];
  readonly visits: readonly ScoredVisit[];
  readonly outcomes: readonly ScoredOutcome[];
  readonly follows: readonly ScoredFollow[];
}

export interface ScoredLeader {
  readonly name: string;
  readonly office: string | null;
  readonly represents: string | null;
}

export interface ScoredBody {
  readonly name: string;
  readonly members: readonly string[];
}

export interface ScoredMeeting {
  readonly id: string | null;
  readonly name: string;
  readonly kind: string | null;
  readonly status: string | null;
  readonly date: string | null;
  readonly place: string | null;
  readonly parties: readonly string[];
  readonly participants: readonly string[];
  readonly body: string | null;
  readonly topics: readonly string[];
}

export interface ScoredVisit {
  readonly leader: string;
  readonly to: string | null;
  readonly country: string | null;
  readonly date: string | null;
  readonly status: string | null;
}

export interface ScoredOutcome {
  readonly name: string;
  readonly kind: string | null;
  readonly meeting: string | null;
}

export interface ScoredFollow {
  readonly from: string;
  readonly to: string;
}

type Item = Readonly<Record<string, unknown>>;

/** The scored graph of parsed JSON: items that lack what names them are left out, anything but an object is an empty graph. */
export function cleanGraph(document: unknown): ScoredGraph {
  const graph = isItem(document) ? document : {};
  return {
    leaders: itemsOf(graph, 'leaders').flatMap(leaderOf),
    bodies: itemsOf(graph, 'bodies').flatMap(bodyOf),
    meetings: itemsOf(graph, 'meetings').map(meetingOf),
    visits: itemsOf(graph, 'visits').flatMap(visitOf),
    outcomes: itemsOf(graph, 'outcomes').flatMap(outcomeOf),
    follows: followsOf(itemsOf(graph, 'follows')),
  };
}

function leaderOf(item: Item): ScoredLeader[] {
  const name = textOf(item, 'name');
  return name ? [{ name, office: textOf(item, 'office'), represents: codeOf(textOf(item, 'represents')) }] : [];
}

function bodyOf(item: Item): ScoredBody[] {
  const name = textOf(item, 'name');
  return name ? [{ name, members: codesOf(item, 'members') }] : [];
}

function meetingOf(item: Item): ScoredMeeting {
  return {
    id: textOf(item, 'id'),
    name: textOf(item, 'name') ?? '',
    kind: wordOf(item, 'kind'),
    status: wordOf(item, 'status'),
    date: dateOf(item, 'date'),
    place: textOf(item, 'place'),
    parties: codesOf(item, 'parties'),
    participants: textsOf(item, 'participants'),
    body: textOf(item, 'body'),
    topics: textsOf(item, 'topics'),
  };
}

function visitOf(item: Item): ScoredVisit[] {
  const leader = textOf(item, 'leader');
  if (!leader) return [];
  const [to, country] = [textOf(item, 'to'), codeOf(textOf(item, 'country'))];
  return [{ leader, to, country, date: dateOf(item, 'date'), status: wordOf(item, 'status') }];
}

function outcomeOf(item: Item): ScoredOutcome[] {
  const [name, kind] = [textOf(item, 'name') ?? '', wordOf(item, 'kind')];
  return name || kind ? [{ name, kind, meeting: textOf(item, 'meeting') }] : [];
}

function followsOf(items: readonly Item[]): ScoredFollow[] {
  const edges = new Map<string, ScoredFollow>();
  for (const item of items) {
    const [from, to] = [textOf(item, 'from'), textOf(item, 'to')];
    if (from && to && !edges.has(JSON.stringify([from, to]))) edges.set(JSON.stringify([from, to]), { from, to });
  }
  return [...edges.values()];
}

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function itemsOf(graph: Item, key: string): Item[] {
  return listOf(graph, key).filter(isItem);
}

function listOf(item: Item, key: string): readonly unknown[] {
  const value = item[key];
  return Array.isArray(value) ? value : [];
}

function textOf(item: Item, key: string): string | null {
  const value = item[key];
  return typeof value === 'string' ? value.trim() || null : null;
}

function textsOf(item: Item, key: string): string[] {
  const texts = listOf(item, key).filter((entry) => typeof entry === 'string');
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
}

function wordOf(item: Item, key: string): string | null {
  return textOf(item, key)?.toLowerCase() ?? null;
}

/** Without the marks of uncertainty, which no score looks at. */
function dateOf(item: Item, key: string): string | null {
  return textOf(item, key)?.replace(/[~?%\s]/g, '') || null;
}

function codeOf(text: string | null): string | null {
  const code = text?.toUpperCase();
  return code ? (CODE_ALIASES.get(code) ?? code) : null;
}

function codesOf(item: Item, key: string): string[] {
  const codes = textsOf(item, key).map((text) => codeOf(text) ?? text);
  return [...new Set(codes)].sort();
}
