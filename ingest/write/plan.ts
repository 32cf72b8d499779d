import type { Article } from '../../src/model/article.js';
import type {
  ExtractedBody,
  ExtractedFollow,
  ExtractedLeader,
  ExtractedOutcome,
  Extraction,
} from '../../src/model/extraction.js';
import type { NodeRow } from '../../src/model/graph.js';
import { groupBy } from '../../src/model/group.js';
import { outcomeId } from '../../src/model/ids.js';
import { formOf, writtenForm } from '../link/form.js';
import { idOf, type Links, ownBase } from '../link/links.js';
import { type Delta, DeltaBuilder } from './delta.js';
import { foldedName } from './folded.js';
import { bodyNode, sideNode } from './nodes.js';
import { addMeeting, addVisits } from './plan-events.js';
import { named, type Span, supporting } from './spans.js';

/**
 * What an article adds to the graph: each item of its extraction as nodes and edges, under the ids that linking chose.
 * A pure function: the graph is not looked at. `sentences` are those of the article's text, in order.
 */
export function planDelta(article: Article, sentences: readonly Span[], extraction: Extraction, links: Links): Delta {
  const delta = new DeltaBuilder(article.id, sentences);
  delta.node(articleNode(article, extraction));
  for (const [id, same] of groupBy(extraction.leaders, ({ name }) => idOf(links.leaders, name)))
    addLeader(delta, id, same, links);
  for (const body of extraction.bodies) addBody(delta, body);
  for (const [id, same] of groupBy(extraction.meetings, (meeting) => idOf(links.meetings, meeting.id)))
    addMeeting(delta, id, same, extraction.leaders, links);
  addVisits(delta, extraction.visits, extraction.leaders, links);
  for (const outcome of extraction.outcomes) addOutcome(delta, outcome, article.id, links);
  for (const follow of extraction.follows) addFollow(delta, follow, links);
  return delta.build();
}

/**
 * Somebody under all the forms in which the article names one: mostly a single one. Name and aliases are settled over all articles, by
 * `refreshLeaders`.
 */
function addLeader(delta: DeltaBuilder, id: string, forms: readonly ExtractedLeader[], links: Links): void {
  const claim = {
    name: forms[0]?.name ?? '',
    forms: forms.map((leader) => writtenForm(formOf(leader), ownBase(links, leader.name, id))).sort(),
  };
  for (const leader of forms) {
    delta.mention({ label: 'Leader', id, properties: {} }, supporting(leader.evidence, 'name'), claim);
    if (!leader.represents) continue;
    const words = supporting(leader.evidence, 'office', 'represents', 'name');
    const side = delta.mention(sideNode(leader.represents), named(supporting(leader.evidence, 'represents', 'name')));
    delta.fact({ from: id, type: 'HOLDS', to: side, office: leader.office ?? '' }, words);
  }
}

function addBody(delta: DeltaBuilder, body: ExtractedBody): void {
  const id = delta.mention(bodyNode(body.name), supporting(body.evidence, 'name'));
  for (const code of body.members) {
    const side = sideNode(code);
    if (side.label !== 'Country') continue;
    const words = supporting(body.evidence, `member:${code}`, 'name');
    delta.fact({ from: delta.mention(side, named(words)), type: 'MEMBER_OF', to: id }, words);
  }
}

function addOutcome(delta: DeltaBuilder, outcome: ExtractedOutcome, article: string, links: Links): void {
  const meeting = outcome.meeting ? idOf(links.meetings, outcome.meeting) : null;
  const { name, kind, evidence } = outcome;
  const id = outcomeId(name, kind, meeting ?? article);
  const properties = { name, kind, folded: foldedName(name) };
  delta.mention({ label: 'Outcome', id, properties }, supporting(evidence, 'name'), { kind });
  if (meeting) delta.fact({ from: meeting, type: 'PRODUCED', to: id }, supporting(evidence, 'meeting', 'name'));
}

function addFollow(delta: DeltaBuilder, { from, to, evidence }: ExtractedFollow, links: Links): void {
  const words = supporting(evidence, 'order');
  const earlier = idOf(links.meetings, to);
  const later = links.meetings.get(from) ?? delta.mention(bodyNode(from), named(words));
  if (later !== earlier) delta.fact({ from: later, type: 'FOLLOWED', to: earlier }, words);
}

/** The article with what was read out of it, so that it can be written again under other ids without being read again. */
function articleNode({ id, ...rest }: Article, extraction: Extraction): NodeRow {
  const known = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== null);
  return {
    label: 'Article',
    id,
    properties: {
      ...Object.fromEntries(known),
      ...(rest.title !== null && { folded: foldedName(rest.title) }),
      extraction: JSON.stringify(extraction),
    },
  };
}
