import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

/** Status, day, sides and body of each meeting; published on Wednesday 18 June 2025. */
const told = (text: string, published = '2025-06-18') =>
  extract(articleOf(text, { published })).meetings.map(
    ({ status, date, place, parties, body }) => `${status} ${date} ${place} ${[...parties].sort().join(' ')} ${body}`,
  );

const DIARY = `Diary of the Minister of Foreign Affairs of Norway, Espen Barth Eide

Thursday, 19 June 2025
09:00 Meeting with the Ambassador of Japan, Tsutomu Nakamura
10:30 Working lunch with Foreign Minister Lars Rasmussen of Denmark and Foreign Minister Elina Valtonen of Finland
15:00 Meeting with the Norwegian Finance Minister, Jens Stoltenberg
16:30 Receives the Foreign Minister of Chile, Alberto van Klaveren`;

describe('a calendar with hours', () => {
  test('the owner of a diary takes part in what stands under its hours', () => {
    expect(told(DIARY)).toEqual([
      'planned 2025-06-19 null JP NO null',
      'planned 2025-06-19 null DK FI NO null',
      'planned 2025-06-19 null CL NO null',
    ]);
  });

  test('what lies before the day of publication was held', () => {
    expect(told(DIARY, '2025-06-25').every((line) => line.startsWith('held'))).toBe(true);
  });

  test('a label says that an entry was called off', () => {
    const text = `Week ahead

Thursday, 19 June 2025
10:00 CANCELLED: EU-Moldova Association Council, Brussels
14:00 Postponed: the EU-Armenia Partnership Council with Foreign Minister Ararat Mirzoyan
16:00 EU-Georgia Association Council, Brussels`;
    expect(told(text)).toEqual([
      'cancelled 2025-06-19 Brussels EU MD EU-Moldova Association Council',
      'cancelled 2025-06-19 null AM EU EU-Armenia Partnership Council',
      'planned 2025-06-19 Brussels EU GE EU-Georgia Association Council',
    ]);
  });

  test('each hour has a meeting of its own, of the body above it, at the seat of the letterhead', () => {
    const text = `AFRICAN UNION HEADQUARTERS, ADDIS ABABA

Thursday, 19 June 2025

10:00 am
Peace and Security Council
Informal meeting

3:00 pm
Peace and Security Council
Closed meeting

5:00 pm
Press briefing by the Chairperson of the Peace and Security Council`;
    expect(told(text)).toEqual([
      'planned 2025-06-19 Addis Ababa  Peace and Security Council',
      'planned 2025-06-19 Addis Ababa  Peace and Security Council',
    ]);
  });

  test('one hour makes no calendar', () => {
    expect(told('Norway and Denmark opened talks in Oslo at 10:00 on Monday.')).toEqual([
      'held 2025-06-16 Oslo DK NO null',
    ]);
  });
});

/** Name, day, place and people of each meeting. */
const entered = (text: string, title: string | null = null) =>
  extract(articleOf(text, { published: '2025-06-13', title })).meetings.map(
    ({ name, status, date, place, participants }) => `${name}: ${status} ${date} ${place} ${participants.join(', ')}`,
  );

const WEEK = `Programme of the Ministry's leadership, 16 to 22 June

MINISTER OF FOREIGN AFFAIRS LIV SUNDE

Monday 16 June
9.00 Minister Sunde receives Foreign Minister Jonas Berzins of Latvia. Venue: Villa Parafina, Oslo.
13.00 Telephone conversation with Foreign Minister Penny Wong of Australia. Topics: grain exports, undersea cables.

Tuesday 17 – Wednesday 18 June
The Minister visits Poland. On Wednesday she meets Foreign Minister Jan Nowak in Warsaw.

STATE SECRETARY ODD BERG

Thursday 19 June
Stockholm
Consultations with State Secretary Eva Lind of Sweden`;

describe('a calendar with days', () => {
  test('a heading of its own says in whose diary the days below it stand', () => {
    expect(entered(WEEK)).toEqual([
      'receives: planned 2025-06-16 Oslo LIV SUNDE, Jonas Berzins',
      'Telephone conversation: planned 2025-06-16 null LIV SUNDE, Penny Wong',
      'meets: planned 2025-06-18 Warsaw LIV SUNDE, Jan Nowak',
      'Consultations: planned 2025-06-19 Stockholm ODD BERG, Eva Lind',
    ]);
  });

  test('a visit has the days of its heading, a label tells the subjects', () => {
    const { visits, meetings } = extract(
      articleOf(WEEK, { published: '2025-06-13', publisher: 'Government of Norway' }),
    );
    expect(visits.map(({ leader, to, date, status }) => `${leader} ${to} ${date} ${status}`)).toEqual([
      'LIV SUNDE Poland 2025-06-17/2025-06-18 planned',
    ]);
    expect(meetings[1]?.topics).toEqual(['grain exports', 'undersea cables']);
  });

  test('whose diary it is may stand in the title', () => {
    const text = `Monday 16 June
Meeting with Prime Minister Luc Frieden of Luxembourg

Tuesday 17 June
Official visit to Denmark`;
    const { meetings, visits } = extract(
      articleOf(`President Alar Karis starts his week in Tallinn.\n\n${text}`, {
        title: 'Schedule of President Alar Karis of Estonia',
        published: '2025-06-13',
      }),
    );
    expect(meetings.map(({ participants }) => participants)).toEqual([['Alar Karis', 'Luc Frieden']]);
    expect(visits.map(({ leader, date }) => `${leader} ${date}`)).toEqual(['Alar Karis 2025-06-17']);
  });

  test('a day may stand at the head of its line, a body alone for its session', () => {
    const text = `Foreign Minister Ana Soto of Chile has a full week.

Monday, June 16: Meeting with Foreign Minister Luis Vargas of Peru. Trade is on the agenda.

Tuesday, June 17: Working visit to Brasilia, where she will meet Foreign Minister Mauro Vieira of Brazil.

Wednesday, June 18: OAS Permanent Council, Washington. The Minister will chair the meeting.`;
    const { meetings, visits } = extract(articleOf(text, { published: '2025-06-13', title: 'The week ahead' }));
    expect(
      meetings.map(({ date, place, participants, body }) => [date, place, participants.join(', '), body].join(' | ')),
    ).toEqual([
      '2025-06-16 |  | Ana Soto, Luis Vargas | ',
      '2025-06-17 | Brasilia | Ana Soto, Mauro Vieira | ',
      '2025-06-18 | Washington | Ana Soto | OAS Permanent Council',
    ]);
    expect(visits.map(({ to, date }) => `${to} ${date}`)).toEqual(['Brasilia 2025-06-17']);
  });

  test('whoever is on a trip on a day meets there; what one entry says is not of another', () => {
    const text = `Programme of Minister Liv Sunde of Norway

Monday 16 – Tuesday 17 June
Minister Sunde is in Nairobi on a trip. On Tuesday she meets UNEP Executive Director Inger Andersen.

Wednesday 18 June
Opening of an exhibition on nuclear safety.`;
    const { meetings } = extract(articleOf(text, { published: '2025-06-13' }));
    expect(meetings.map(({ date, place, topics }) => `${date} ${place} ${topics}`)).toEqual(['2025-06-17 Nairobi ']);
  });

  test('an outlook on a week has its days by their names', () => {
    const text = `MONDAY: NATO Secretary General Mark Rutte visits Bucharest, where he meets President Nicusor Dan of Romania.

TUESDAY: Turkish Foreign Minister Hakan Fidan is in Berlin for talks with his German counterpart Johann Wadephul.

THURSDAY: Prime Minister Luc Frieden of Luxembourg receives Prime Minister Ulf Kristersson of Sweden.

LATER THIS MONTH: Norway and Chad hold talks in Oslo.`;
    const told = (title: string | null) =>
      extract(articleOf(text, { published: '2025-06-13', title })).meetings.map(
        ({ status, date, parties }) => `${status} ${date} ${[...parties].sort().join(' ')}`,
      );
    expect(told('The week ahead')).toEqual([
      'planned 2025-06-16 NATO RO',
      'planned 2025-06-17 DE TR',
      'planned 2025-06-19 LU SE',
      'planned null NO TD',
    ]);
    expect(told('What they did')).not.toContain('planned 2025-06-19 LU SE');
  });

  test("a chronicle of past days is nobody's diary", () => {
    const text = `Prime Minister Petr Fiala of Czechia looked back.

3 March 2025
Germany and Austria held talks in Berlin.

5 April 2025
France and Spain held talks in Madrid.`;
    expect(entered(text)).toEqual(['talks: held 2025-03-03 Berlin ', 'talks: held 2025-04-05 Madrid ']);
  });
});
