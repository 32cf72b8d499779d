import { describe, expect, test } from '@jest/globals';
import { gazetteerMentions } from '../../../ingest/annotate/gazetteer.js';
import { capitalsIn, venuesIn } from '../../../ingest/annotate/venues.js';
import { tokenize } from '../../../ingest/segment/token.js';
import { ABBREVIATIONS } from '../../../ingest/tables/abbreviations.js';
import { COUNTRIES } from '../../../ingest/tables/countries.js';
import { VENUES } from '../../../ingest/tables/venues.js';
import { fold } from '../../../src/model/fold.js';

const venues = (text: string) =>
  venuesIn(tokenize(text, 0, text.length, ABBREVIATIONS)).map(({ town, code }) => `${town} ${code}`);

describe('capitals', () => {
  test.each([
    ['in the Hungarian capital', 'Budapest'],
    ['in the capital of Hungary', 'Budapest'],
    ["in Hungary's capital", 'Budapest'],
  ])('%s is %s', (text, town) => {
    const tokens = tokenize(text, 0, text.length, ABBREVIATIONS);
    expect(capitalsIn(tokens, gazetteerMentions(tokens)).map((mention) => mention.town)).toEqual([town]);
  });
});

describe('venues', () => {
  test.each([
    ['at the Great Hall of the People', 'Beijing CN'],
    ['at the White House', 'Washington US'],
    ['in the Kremlin', 'Moscow RU'],
    ['at the Elysee Palace', 'Paris FR'],
    ['at the Bogor Palace', 'Bogor ID'],
    ['at the Binnenhof', 'The Hague NL'],
    ['at Temple Trees', 'Colombo LK'],
    ['at UN Headquarters', 'New York US'],
    ['at the Palais des Nations', 'Geneva CH'],
    ['at Dolmabahçe Palace', 'Istanbul TR'],
  ])('%s is in %s', (text, town) => expect(venues(text)).toEqual([town]));

  test.each(['at the State House', 'at the National Palace', 'in the great hall', 'at the Federal Chancellery'])(
    'none in "%s"',
    (text) => expect(venues(text)).toEqual([]),
  );

  test('each stands in one town, of a country of the table', () => {
    const names = VENUES.flatMap(({ names }) => names.map(fold));
    expect(names.filter((name, i) => name === '' || names.indexOf(name) !== i)).toEqual([]);
    const codes = new Set(COUNTRIES.map(({ code }) => code));
    expect(VENUES.filter(({ code, town }) => !codes.has(code) || town.trim() === '')).toEqual([]);
  });
});
