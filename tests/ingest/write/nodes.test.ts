import { describe, expect, test } from '@jest/globals';
import { bodyNode, dateNodes, placeNode, sideNode, topicNode } from '../../../ingest/write/nodes.js';

test.each([
  ['KR', 'Country', 'country:KR', 'South Korea'],
  ['XK', 'Country', 'country:XK', 'Kosovo'],
  ['AU', 'Country', 'country:AU', 'Australia'],
  ['EU', 'Body', 'body:european-union', 'European Union'],
  ['UN', 'Body', 'body:united-nations', 'United Nations'],
  ['African Union', 'Body', 'body:african-union', 'African Union'],
  ['XYZ', 'Body', 'body:xyz', 'XYZ'],
])('the side %s is the %s %s', (code, label, id, name) => {
  expect(sideNode(code)).toMatchObject({ label, id, properties: { name } });
});

describe('a body', () => {
  test.each([
    ['UN', 'body:united-nations', 'United Nations'],
    ['the Nowhere Committee', 'body:the-nowhere-committee', 'the Nowhere Committee'],
    [
      'OPEC',
      'body:organization-of-the-petroleum-exporting-countries',
      'Organization of the Petroleum Exporting Countries',
    ],
    ['OPEC+', 'body:opec-plus', 'OPEC+'],
    ['OPEC Plus', 'body:opec-plus', 'OPEC+'],
    ['P7+2', 'body:p7-plus-2', 'P7+2'],
  ])('named %s is %s', (name, id, long) => {
    expect(bodyNode(name)).toMatchObject({ id, properties: { name: long } });
  });

  test('is searched by its long name and its acronym', () => {
    expect(bodyNode('U.N.').properties).toEqual({
      name: 'United Nations',
      acronym: 'UN',
      folded: 'united nations | un',
    });
    expect(bodyNode('Nowhere Committee').properties).not.toHaveProperty('acronym');
  });
});

test('places and topics', () => {
  expect(placeNode('Busan', 'KR')).toEqual({
    label: 'Place',
    id: 'place:busan.kr',
    properties: { name: 'Busan', folded: 'busan' },
  });
  expect(placeNode('Akasaka Palace', null).id).toBe('place:akasaka-palace');
  expect(topicNode('G7+ outreach')).toMatchObject({ id: 'topic:g7-plus-outreach' });
});

test.each([
  ['2025-09-08', ['date:2025-09-08', 'date:2025-09', 'date:2025']],
  ['2025-09-08/2025-09-10', ['date:2025-09-08/2025-09-10', 'date:2025-09', 'date:2025']],
  ['2025', ['date:2025']],
  ['XXXX-09-08', ['date:XXXX-09-08']],
  ['soon', []],
])('the date %s comes with %j', (edtf, ids) => {
  expect(dateNodes(edtf).map(({ id }) => id)).toEqual(ids);
});

test('a date has its first and last day, if its year is known', () => {
  expect(dateNodes('2025-09')[0]?.properties).toEqual({
    edtf: '2025-09',
    precision: 'month',
    start: '2025-09-01',
    end: '2025-09-30',
  });
  expect(dateNodes('XXXX-09-08')[0]?.properties).toEqual({ edtf: 'XXXX-09-08', precision: 'yearless' });
});
