import { datesIn } from '../../ingest/annotate/dates/dates.js';
import { gazetteerMentions } from '../../ingest/annotate/gazetteer.js';
import { venuesIn } from '../../ingest/annotate/venues.js';
import { tokenize } from '../../ingest/segment/token.js';
import { ABBREVIATIONS } from '../../ingest/tables/abbreviations.js';
import type { Evidence, Extraction } from '../../src/model/extraction.js';
import { fold, foldedWords } from '../../src/model/fold.js';

type Item = {
  readonly [Kind in keyof Extraction]: Extraction[Kind] extends readonly (infer One)[] ? One : never;
}[keyof Extraction];

/** Words that mean somebody named elsewhere; whom, the rule has worked out. */
const POINTER =
  /\b(?:he|she|they|them|him|her|his|their|its|both|two|three|sides?|parties|leaders?|counterparts?|former|latter|ministers?|presidents?|delegations?|europeans?|officials?|partners?|neighbou?rs|countries)\b/;
/** Whose office is that of somebody named elsewhere. */
const COUNTERPART = /\b(?:counterpart|colleague|peer|predecessor|successor|deput)/;
/** Rules that take sides from an event's name, or from the body whose session it is: the noun stands for them. */
const FROM_EVENT = /\.(?:pair|in-body|in-name)$/;
/** Parts of dates that need the words before them to be read as dates, and the words of a distance from another day. */
const DAY = /\b(?:\d+(?:st|nd|rd|th)|day|week|month|year|march|may|before|after|eve|ahead|prior|following)\b/;
const ORDER =
  /\b(?:after|afterwards|before|since|following|follow\w*|ahead|prior|preceded|earlier|later|previous|next|last|first|second|third|fourth|\w+th|\d+(?:st|nd|rd|th)|again|then|subsequent\w*|further|another|new|final|until|sequel|previously|prepar\w*|continu\w*|resum\w*|eve|run up|build\w*|result\w*|agreed|decided|proposed|set up|established|launched)\b/;

/**
 * Why the words of a span do not support what they are kept for; null if they do: a leader's name with a word of it, an office with its
 * noun, a side with a word that names it (or a person, body or event whose side it is), a date with words of a date, a place or
 * subject with its own words.
 */
export function unsupported(item: Item, span: Evidence, words: string, extraction: Extraction): string | null {
  const [field = '', ...rest] = span.supports.split(':');
  const value = rest.join(':');
  const said = fold(words);
  const isSaid = (text: string) => foldedWords(text).some((word) => word.length > 1 && said.includes(word));
  const refused = (why: string) => `${span.supports} (${span.rule}) in "${words}": ${why}`;
  switch (field) {
    case 'name':
      return 'name' in item && isSaid(item.name) ? null : refused('no word of the name');
    case 'leader':
      return 'leader' in item && (isSaid(item.leader) || POINTER.test(said)) ? null : refused('no leader');
    case 'participant':
      return isSaid(value) ||
        POINTER.test(said) ||
        holdsOffice(value, said, extraction) ||
        span.rule === 'participant.pair'
        ? null
        : refused('nobody of that name or office');
    case 'office':
      return ('office' in item &&
        item.office &&
        foldedWords(item.office).some((word) => said.includes(word.slice(0, 4)))) ||
        COUNTERPART.test(said)
        ? null
        : refused('no word of the office');
    case 'represents':
    case 'party':
    case 'member': {
      const code = value || ('represents' in item ? item.represents : null) || '';
      return namesSide(words, code) || standsFor(said, code, span.rule, extraction) ? null : refused('no side');
    }
    case 'date':
      return datesIn(tokensOf(words)).length > 0 || DAY.test(said) ? null : refused('no date');
    case 'place':
    case 'to': {
      const place = 'place' in item ? item.place : 'to' in item ? item.to : null;
      const isVenue = venuesIn(tokensOf(words)).length > 0;
      return (place && isSaid(place)) ||
        isVenue ||
        /\b(?:here|there|capital|country|same (?:city|town|place|venue))\b/.test(said)
        ? null
        : refused('no place');
    }
    case 'topic':
      return said.includes(fold(value)) ? null : refused('no subject');
    case 'order':
      return ORDER.test(said) || span.rule === 'order.body' || span.rule === 'order.body-relative'
        ? null
        : refused('no word of order');
    default:
      return said === '' ? refused('no word') : null;
  }
}

const tokensOf = (words: string) => tokenize(words, 0, words.length, ABBREVIATIONS);

function namesSide(words: string, code: string): boolean {
  return (
    foldedWords(words).includes(fold(code)) ||
    gazetteerMentions(tokensOf(words)).some(
      (mention) => (mention.type === 'body' ? mention.entry.code : mention.code) === code,
    )
  );
}

/** A person or body of the side, an office, or the event itself. */
function standsFor(said: string, code: string, rule: string, { leaders }: Extraction): boolean {
  return (
    leaders.some(
      ({ name, represents }) =>
        represents === code && foldedWords(name).some((word) => word.length > 1 && said.includes(word)),
    ) ||
    leaders.some(({ name, represents }) => represents === code && holdsOffice(name, said, { leaders })) ||
    UNIVERSAL.get(code)?.test(said) === true ||
    POINTER.test(said) ||
    FROM_EVENT.test(rule)
  );
}

/** Offices that are of one body wherever they are named. */
const UNIVERSAL: ReadonlyMap<string, RegExp> = new Map([
  ['UN', /secretary general/],
  ['EU', /high representative/],
  ['VA', /pope/],
]);

function holdsOffice(name: string, said: string, { leaders }: Pick<Extraction, 'leaders'>): boolean {
  const office = leaders.find((leader) => leader.name === name)?.office;
  return office != null && foldedWords(office).some((word) => word.length > 2 && said.includes(word));
}
