import type { ComparedAccount } from '../../query/compared.js';
import type { HistoryStep } from '../../query/history.js';
import type { MeetingDetail } from '../../query/meeting-facts.js';
import type { FactRecord, NodeRecord } from '../../query/records.js';
import { formatAccounts, jsonOfAccount } from './accounts.js';
import { formatSections } from './events.js';
import { jsonOfMeeting, kindAndStatus } from './meetings.js';
import { jsonOfEvidence, markedSentence, sourceOf } from './quotes.js';
import { formatTable } from './table.js';

const UNKNOWN = '–';

/** A meeting's page: name, dates and places with the number of articles behind each, people, substance, history, accounts. */
export function formatMeeting(
  detail: MeetingDetail,
  history: readonly HistoryStep[],
  accounts: readonly ComparedAccount[],
): string {
  const { meeting, dates, places, parties, participants, bodies, topics, outcomes } = detail;
  const others = meeting.names.filter((name) => name !== meeting.name);
  const also = others.length > 0 ? `, also ${others.join('; ')}` : '';
  const section = (heading: string, facts: readonly FactRecord[]): [string, number, () => string] => [
    heading,
    facts.length,
    () => facts.map((fact) => `  ${supported(fact)}`).join('\n'),
  ];
  const sections = formatSections([
    section(dates.length > 1 ? 'Dates (articles disagree or are vague; the preferred one first)' : 'Date', dates),
    section(places.length > 1 ? 'Places (the preferred one first)' : 'Place', places),
    section('Sides', parties),
    section('Took part', participants),
    section('Session of', bodies),
    section('Discussed', topics),
    section('Produced', outcomes),
    ['History', history.length, () => formatHistory(history)],
    ['Accounts', accounts.length > 1 ? accounts.length : 0, () => formatAccounts(accounts)],
  ]);
  const head = `${meeting.name}${also}\n${kindAndStatus(meeting)}, ${meeting.id}`;
  return sections ? `${head}\n\n${sections}` : head;
}

function supported({ node, support }: FactRecord): string {
  return `${labelOf(node)}, ${support} ${support === 1 ? 'article' : 'articles'}`;
}

function labelOf(node: NodeRecord): string {
  if (node.label === 'Date') return node.edtf;
  return 'name' in node ? node.name : node.id;
}

function formatHistory(history: readonly HistoryStep[]): string {
  const columns = [
    { heading: 'Told', share: 0 },
    { heading: 'Stage', share: 0 },
    { heading: 'For', share: 0 },
    { heading: 'Who says so', share: 1 },
  ];
  return formatTable(
    columns,
    history.map(({ stage, date, evidence }) => [
      evidence.article.published ?? UNKNOWN,
      stage,
      date ?? UNKNOWN,
      `${markedSentence(evidence)}\n— ${sourceOf(evidence)}`,
    ]),
  );
}

/** The same as JSON. */
export function jsonOfMeetingPage(
  detail: MeetingDetail,
  history: readonly HistoryStep[],
  accounts: readonly ComparedAccount[],
): object {
  return {
    ...jsonOfMeeting({ detail, basis: null, evidence: [] }),
    names: detail.meeting.names,
    places: detail.places.map(({ node, support }) => ({ name: node.name, support })),
    history: history.map(({ stage, date, evidence }) => ({ stage, date, evidence: jsonOfEvidence(evidence) })),
    accounts: accounts.map(jsonOfAccount),
  };
}
