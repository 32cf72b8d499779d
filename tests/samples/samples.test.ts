import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readArticle } from '../../ingest/read/read.js';
import { parseEdtf } from '../../src/model/edtf.js';
import type { Extraction } from '../../src/model/extraction.js';
import { fold } from '../../src/model/fold.js';
import { MEETING_KINDS, MEETING_STATUSES, OUTCOME_KINDS } from '../../src/model/vocabulary.js';

const folder = new URL('../../samples/', import.meta.url);
const idsIn = (name: string, ending: string) =>
  readdirSync(new URL(name, folder)).map((file) => file.slice(0, -ending.length));
const ids = idsIn('articles/', '.txt');
const articleOf = (id: string) => readArticle(readFileSync(new URL(`articles/${id}.txt`, folder)), `${id}.txt`);
const goldOf = (id: string): Extraction => JSON.parse(readFileSync(new URL(`gold/${id}.json`, folder), 'utf8'));

test('each article has a gold graph, and no two are one article', () => {
  expect(idsIn('gold/', '.json')).toEqual(ids);
  expect(ids).toHaveLength(98);
  expect(new Set(ids.map((id) => articleOf(id).id)).size).toBe(ids.length);
});

describe.each(ids)('%s', (id) => {
  const article = articleOf(id);
  const gold = goldOf(id);

  test('is published by Chancery, after a named report', () => {
    expect(article).toMatchObject({ publisher: 'Chancery', url: null, title: expect.stringMatching(/\S/) });
    expect(article.after).toMatch(/\S/);
  });

  test('its gold uses the words of the model and names only what it lists', () => {
    const meetings = new Set(gold.meetings.map((meeting) => meeting.id));
    const people = new Set(gold.leaders.map((leader) => leader.name));
    const bodies = new Set(gold.bodies.map((body) => body.name));
    expect(gold.id).toBe(id);
    for (const meeting of gold.meetings) {
      expect(MEETING_KINDS).toContain(meeting.kind);
      expect(MEETING_STATUSES).toContain(meeting.status);
      expect([...people]).toEqual(expect.arrayContaining([...meeting.participants]));
      if (meeting.body !== null) expect([...bodies]).toContain(meeting.body);
    }
    for (const visit of gold.visits) expect([...people]).toContain(visit.leader);
    for (const outcome of gold.outcomes) {
      expect(OUTCOME_KINDS).toContain(outcome.kind);
      if (outcome.meeting !== null) expect([...meetings]).toContain(outcome.meeting);
    }
    for (const { from, to } of gold.follows) {
      expect([...meetings, ...bodies]).toContain(from);
      expect([...meetings]).toContain(to);
    }
    const dates = [...gold.meetings, ...gold.visits].flatMap(({ date }) => date?.split('/') ?? []);
    for (const date of dates) expect(parseEdtf(date)).not.toBeNull();
  });

  test('the surname of each leader stands in its title or text', () => {
    const words = new Set(fold(`${article.title}\n${article.text}`).split(' '));
    for (const { name } of gold.leaders) {
      expect(
        fold(name)
          .split(' ')
          .filter((word) => words.has(word)),
      ).not.toEqual([]);
    }
  });
});

test('the Busan article says what the August question asks for', () => {
  const { text } = articleOf('busan-summit-2025');
  const facts = [
    'South Korean President Lee Jae-myung',
    'Japanese Prime Minister Shigeru Ishiba',
    'Since the August summit',
    "Korea-Japan Defense Ministers' Meeting on September 8",
    'Economic Security Dialogue on September 10',
    "Deputy Finance Ministers' Meeting on September 15",
    'for the first time in 16 years since 2009',
  ];
  for (const fact of facts) expect(text).toContain(fact);
});
