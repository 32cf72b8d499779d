import { composeArticle, NO_FIELDS } from '../../ingest/read/compose.js';
import { CITIES } from '../../ingest/tables/cities.js';
import { COUNTRIES } from '../../ingest/tables/countries.js';
import type { Article } from '../../src/model/article.js';
import { oftenFirst, oneOf, randomOf } from './random.js';

const GIVEN =
  `Ana Boris Carla Daniel Elena Farid Gloria Hassan Ines Jonas Karim Laura Marek Nadia Omar Paula Rashid Sofia Tariq Ulla Viktor
Wen Yusuf Zofia Amina Bruno Chen Diego Emeka Fatou`.split(/\s+/);
const FAMILY =
  `Abara Bakari Castel Dimov Eriksen Farouk Gomes Haddad Ilves Jansen Kamara Lindqvist Mensah Novak Okafor Petrov Quiroga
Rahman Silva Takeda Ueda Varga Wanjiru Xu Yilmaz Zamora Achebe Bergman Cissoko Duarte Endo Fofana Grigoryan Hoxha Ivanova Jovic`.split(
    /\s+/,
  );
const SUBJECTS = [
  'trade',
  'fisheries',
  'energy security',
  'migration',
  'visa facilitation',
  'grain exports',
  'cyber security',
  'railways',
];
const FIRST_OF_NEWS = ['US', 'CN', 'RU', 'FR', 'DE', 'GB', 'JP', 'IN', 'TR', 'KR', 'EG', 'BR', 'SA', 'IL', 'UA'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** So many articles appear on one day. */
const ARTICLES_A_DAY = 30;
/** So many articles tell of one meeting on average. */
const ARTICLES_A_MEETING = 3;
const DAY_IN_MS = 86_400_000;
const BEGIN = Date.UTC(2000, 0, 1);

interface Officer {
  readonly title: string;
  readonly name: string;
}

interface Land {
  readonly name: string;
  readonly town: string;
  readonly officers: readonly Officer[];
}

interface Event {
  readonly day: number;
  readonly sides: readonly [Land, Land];
  readonly rank: number;
  readonly town: string;
  readonly subject: string;
}

/**
 * An endless stream of articles as agencies write them, settled by the seed: every country of the table, a few of them and their
 * presidents in most articles, thirty articles a day, each on a meeting that is to come, was held or is recalled, most of them told
 * more than once. The sentences are templates, the names made up; towns and countries are real.
 */
export function* articles(seed: number): Generator<Article> {
  const random = randomOf(seed);
  const lands = landsOf(random);
  let agenda: Event[] = [];
  for (let number = 0; ; number++) {
    const today = Math.floor(number / ARTICLES_A_DAY);
    if (random() < 1 / ARTICLES_A_MEETING || agenda.length === 0)
      agenda = [...agenda.slice(-200), eventOf(lands, today, random)];
    const event = agenda[Math.max(0, agenda.length - 1 - Math.floor(random() * 12))] as Event;
    const before = oneOf(agenda, random);
    yield articleOn(number, today, event, before, random);
  }
}

function landsOf(random: () => number): Land[] {
  const rank = (code: string) => FIRST_OF_NEWS.indexOf(code) + 1 || FIRST_OF_NEWS.length + 1;
  return [...COUNTRIES]
    .filter(({ capital }) => capital)
    .sort((a, b) => rank(a.code) - rank(b.code) || (a.code < b.code ? -1 : 1))
    .map(({ code, name, capital }) => ({
      name,
      town: oneOf([capital ?? '', ...(CITIES[code] ?? []).slice(0, 3)], random),
      officers: ['President', 'Foreign Minister'].map((title) => ({
        title,
        name: `${oneOf(GIVEN, random)} ${oneOf(FAMILY, random)}`,
      })),
    }));
}

function eventOf(lands: readonly Land[], today: number, random: () => number): Event {
  const first = oftenFirst(lands, random);
  const second = oftenFirst(
    lands.filter((land) => land !== first),
    random,
  );
  return {
    day: today + Math.floor(random() * 20) - 5,
    sides: [first, second],
    rank: random() < 0.4 ? 0 : 1,
    town: first.town,
    subject: oneOf(SUBJECTS, random),
  };
}

function articleOn(number: number, today: number, event: Event, before: Event, random: () => number): Article {
  const [host, guest] = event.sides;
  const [at, with_] = [host.officers[event.rank], guest.officers[event.rank]];
  const named = (land: Land, officer: Officer | undefined) => `${officer?.title} ${officer?.name} of ${land.name}`;
  const verb = event.day > today ? 'will meet' : 'met';
  const lead = `${named(host, at)} ${verb} ${named(guest, with_)} in ${event.town} on ${dayOf(event.day)} to discuss ${event.subject}.`;
  const recalled = `${named(before.sides[0], before.sides[0].officers[before.rank])} and ${named(before.sides[1], before.sides[1].officers[before.rank])} ${before.day > today ? 'are to hold talks' : 'held talks'} in ${before.town} on ${dayOf(before.day)}.`;
  const said = `${at?.name} said that ${event.subject} and ${oneOf(SUBJECTS, random)} were on the agenda.`;
  return composeArticle(
    {
      ...NO_FIELDS,
      title: `${host.name} and ${guest.name}, number ${number}`,
      publisher: 'Template Press',
      url: `https://example.org/stream/${number}`,
      published: new Date(BEGIN + today * DAY_IN_MS).toISOString().slice(0, 10),
      text: [lead, said, recalled].join('\n\n'),
    },
    'stream',
  );
}

function dayOf(day: number): string {
  const date = new Date(BEGIN + day * DAY_IN_MS);
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}
