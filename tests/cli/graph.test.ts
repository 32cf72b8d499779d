import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { chancery, type Ended } from '../support/cli.js';
import { temporaryFolder } from '../support/folder.js';

const BUSAN = 'samples/articles/busan-summit-2025.txt';

const folder = temporaryFolder();
const at = (name: string) => join(folder, name);
const json = ({ out }: Ended) => JSON.parse(out);

/** What the Busan article tells came after the August summit, in order. */
const AFTER_AUGUST = [
  ['2025-09-08', "Korea-Japan Defense Ministers' Meeting"],
  ['2025-09-10', 'Economic Security Dialogue'],
  ['2025-09-15', "Deputy Finance Ministers' Meeting"],
  ['2025-09-30', 'Korea-Japan summit'],
];

describe('a graph of the Busan article', () => {
  const store = ['--store', `embedded:${at('busan')}`];
  const run = (...args: string[]) => chancery([...args, ...store]);

  let ingested: Ended;
  beforeAll(async () => {
    ingested = await run('ingest', BUSAN, '--json');
  });

  test('is said to be what was read', () => {
    expect(ingested.code).toBe(0);
    expect(json(ingested)).toEqual({
      added: 1,
      corrected: 0,
      unchanged: 0,
      leaders: 2,
      meetings: 6,
      visits: 2,
      outcomes: 1,
      failed: [],
      corrections: [],
    });
  });

  test('shows a meeting with its date, sides, people and history', async () => {
    const page = json(await run('meeting', 'Busan summit', '--json'));
    expect(page).toMatchObject({ kind: 'summit', status: 'held', date: '2025-09-30', parties: ['JP', 'KR'] });
    expect(page.places).toEqual([{ name: 'Busan', support: 1 }]);
    expect(page.history).toMatchObject([{ stage: 'held', date: '2025-09-30' }]);
    const { out } = await run('meeting', 'Busan summit');
    expect(out).toMatch(/^Date\n {2}2025-09-30, 1 article$/m);
    expect(out).toMatch(/^History$/m);
  });

  test('answers the August question, each meeting with the sentence that says so', async () => {
    const meetings = json(await run('meetings', '--following', 'August summit', '--json'));
    expect(meetings.map((m: { date: string; name: string }) => [m.date, m.name])).toEqual(AFTER_AUGUST);
    for (const { evidence } of meetings.slice(0, 3)) {
      expect(evidence[0].sentence).toMatch(/^Since the August summit/);
    }
    expect(meetings[3]).toMatchObject({ kind: 'summit', place: 'Busan', parties: ['JP', 'KR'], basis: 'stated' });
    expect(meetings[3].evidence.length).toBeGreaterThan(0);
  });

  test('answers it as a table', async () => {
    const { code, out, err } = await run('meetings', '--following', 'August summit', '--parties', 'KR,JP');
    expect(code).toBe(0);
    expect(err).toBe('');
    const order = AFTER_AUGUST.map(([date]) => out.indexOf(date ?? ''));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  test.each([
    [
      ['--since', '2025-09-09', '--until', '2025-09-15'],
      ['2025-09-10', '2025-09-15'],
    ],
    [
      ['--kind', 'summit', '--parties', 'KR,JP'],
      ['2025-08', '2025-09-30'],
    ],
    [['--leader', 'Ishiba', '--since', '2025-09'], ['2025-09-30']],
    [['--parties', 'US'], []],
  ])('lists meetings with %p', async (filter, dates) => {
    const found = json(await run('meetings', ...filter, '--json'));
    expect(found.map((m: { date: string }) => m.date)).toEqual(dates);
  });

  test('shows a leader by surname', async () => {
    expect(json(await run('leader', 'ishiba', '--json'))).toMatchObject({
      id: 'leader:ishiba-shigeru.jp',
      offices: [
        { office: 'Prime Minister', of: { id: 'country:JP', name: 'Japan' }, from: '2025-10-01', to: '2025-10-01' },
      ],
    });
  });

  test('shows what is between two leaders', async () => {
    const found = json(await run('relationship', 'Jae-myung Lee', 'Ishiba Shigeru', '--json'));
    expect(found.meetings.map((m: { date: string }) => m.date)).toEqual(['2025-08', '2025-09-30']);
    expect(found.visits.map((v: { id: string }) => v.id)).toEqual([
      'visit:jae-lee-myung.kr-to-jp-2025-08',
      expect.stringMatching(/^visit:ishiba-shigeru\.jp-to-kr-2025-09/),
    ]);
  });

  test('shows through which meeting two leaders are connected', async () => {
    const { hops, steps } = json(await run('path', 'Lee', 'Ishiba', '--json'));
    expect([hops, steps[0].meeting.date, steps[0].to.name]).toEqual([1, '2025-09-30', 'Shigeru Ishiba']);
    const { out } = await run('path', 'Lee', 'Ishiba');
    expect(out).toMatch(
      /^Lee Jae.myung \(.+\) to Shigeru Ishiba \(.+\): 1 meeting\.\n {2}.+, 2025-09-30 \(meeting:\S+\)\n$/,
    );
  });

  test('counts meetings by month', async () => {
    const found = json(await run('timeline', '--json'));
    expect(found.buckets.map(({ date, total }: { date: string; total: number }) => [date, total])).toEqual([
      ['2025-08', 1],
      ['2025-09', 4],
    ]);
    expect(found.undated.total + found.across.total).toBe(1);
    const { out } = await run('timeline', '--by', 'year', '--kind', 'summit');
    expect(out).toMatch(/2025 +│ 2 +│ 2 summit +│ 2 held/);
  });

  test('shows the sentences behind an edge', async () => {
    const [, , , busan] = json(await run('meetings', '--following', 'August summit', '--json'));
    const [edge] = json(await run('why', busan.id, 'date:2025-09-30', '--json'));
    expect(edge).toMatchObject({ type: 'ON_DATE', from: busan.id, support: 1 });
    expect(edge.evidence[0].quote).toContain('September 30');
  });

  test.each([
    [['meetings', '--following', 'summit'], 1, /may be|fits/],
    [['meetings', '--following', 'the Madrid summit'], 1, /No meeting/],
    [['meetings', '--kind', 'party'], 2, /must be/],
    [['meetings', '--since', 'yesterday'], 2, /must be/],
    [['meetings', '--parties', 'XX'], 2, /XX/],
    [['meetings', '--limit', '0'], 2, /whole number from 1 to 100/],
    [['leader', 'Metternich'], 1, /No leader in the graph is called "Metternich"/],
    [['why', 'meeting:none', 'country:KR'], 1, /has nothing with the id "meeting:none"/],
    [['remove', 'article:none'], 1, /The graph has no article "article:none"/],
    [['load', 'nowhere.jsonl'], 1, /./],
  ])('%p ends with %i and a sentence', async (args, code, sentence) => {
    const ended = await run(...args);
    expect(ended.code).toBe(code);
    expect(ended.err).toMatch(sentence);
    expect(ended.err).not.toMatch(/\n\s+at /);
  });

  test('a corrected article, of another title too, tells what it states now and no longer', async () => {
    const other = ['--store', `embedded:${at('corrected')}`];
    const draft = at('draft.txt');
    const write = (title: string, day: number) =>
      writeFileSync(
        draft,
        `Title: ${title}\nUrl: https://example.org/talks\nPublished: 2025-03-10\n\nForeign Minister Cho Tae-yul of South Korea met Foreign Minister Iwaya Takeshi of Japan in Seoul on March ${day}, 2025.\n`,
      );
    write('Talks planned', 8);
    await chancery(['ingest', draft, ...other]);
    write('Talks held', 9);
    const { out } = await chancery(['ingest', draft, ...other]);
    expect(out).toMatch(/^Added 0 articles, 1 corrected, 0 unchanged/);
    const lines = out.split('\n').filter((line) => /^ {2}[+-] meeting/.test(line));
    expect(lines.map((line) => line.replace(/meeting:\S+/, 'the meeting'))).toEqual([
      '  - the meeting ON_DATE date:2025-03-08',
      '  + the meeting ON_DATE date:2025-03-09',
    ]);
  });

  test('the same article again changes nothing; removing it leaves nothing', async () => {
    const other = ['--store', `embedded:${at('again')}`];
    await chancery(['ingest', BUSAN, ...other]);
    await chancery(['dump', at('before.jsonl'), ...other]);
    const again = await chancery(['ingest', BUSAN, ...other]);
    expect(again.out).toBe('Added 0 articles, 0 corrected, 1 unchanged.\n');
    await chancery(['dump', at('after.jsonl'), ...other]);
    expect(readFileSync(at('after.jsonl'), 'utf8')).toBe(readFileSync(at('before.jsonl'), 'utf8'));
    const [article] = json(await chancery(['articles', '--json', ...other]));
    await chancery(['remove', article.id, ...other]);
    const { out } = await chancery(['dump', '-', ...other]);
    expect(out).toBe('{"end":{"lines":0}}\n');
  });

  test('dump and load move it to another store without a change', async () => {
    expect((await run('dump', at('one.jsonl'))).code).toBe(0);
    const other = ['--store', `embedded:${at('loaded')}`];
    expect((await chancery(['load', at('one.jsonl'), ...other])).code).toBe(0);
    expect((await chancery(['dump', '-', ...other])).out).toBe(readFileSync(at('one.jsonl'), 'utf8'));
    const twice = await chancery(['load', at('one.jsonl'), ...other]);
    expect(twice.code).toBe(1);
    expect(twice.err).toMatch(/must be loaded into an empty graph/);
  });

  test('a dump that is cut off is not loaded', async () => {
    const [first = ''] = (await run('dump', '-')).out.split('\n');
    const { code, out, err } = await chancery(['load', '-', '--store', `embedded:${at('cut')}`], { input: first });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^A dump must end with the line that says how many there are, but this one has none: .*\n$/);
  });

  test('a dump that is killed leaves nothing, or all, under the name of its file', async () => {
    const file = at('killed.jsonl');
    const whole = (await run('dump', '-')).out;
    for (const killAfter of [200, 350, 500]) {
      rmSync(file, { force: true });
      await chancery(['dump', file, ...store], { killAfter });
      if (existsSync(file)) expect(readFileSync(file, 'utf8')).toBe(whole);
    }
  });
});

describe('inputs of all kinds', () => {
  const text = readFileSync(BUSAN, 'utf8');
  const body = text.slice(text.indexOf('\n\n') + 2);

  beforeAll(() => {
    writeFileSync(at('good.txt'), text);
    writeFileSync(at('bad.txt'), 'Title: A\nPublished: 2025-13-45\n\nText.');
    writeFileSync(at('binary.txt'), Buffer.from([0, 1, 2, 0]));
    writeFileSync(
      at('lines.jsonl'),
      [
        JSON.stringify({ text: body, url: 'https://example.org/text' }),
        '{broken',
        JSON.stringify({ html: `<article><p>${body}</p></article>`, url: 'https://example.org/html' }),
      ].join('\n'),
    );
    writeFileSync(
      at('page.html'),
      `<html><head><title>Talks</title><link rel="canonical" href="https://example.org/page"></head><body><article><p>${body.replaceAll('\n\n', '</p><p>')}</p></article></body></html>`,
    );
  });

  test('the broken ones are told of and passed over, the others go in', async () => {
    const inputs = ['good.txt', 'bad.txt', 'binary.txt', 'lines.jsonl', 'page.html', 'missing.txt'].map(at);
    const { code, out, err } = await chancery(['ingest', ...inputs, '--store', `embedded:${at('mixed')}`]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Added 4 articles, 0 corrected, 0 unchanged, 4 failed\./);
    expect(err.trim().split('\n')).toHaveLength(4);
    expect(err).toMatch(/2025-13-45/);
    expect(err).not.toContain('\u001b');
  });

  test('standard input', async () => {
    const { code, out } = await chancery(['ingest', '-', '--store', `embedded:${at('stdin')}`], { input: text });
    expect(code).toBe(0);
    expect(out).toMatch(/^Added 1 article,/);
  });

  test('a dry run says what would be written, and writes nothing', async () => {
    const store = ['--store', `embedded:${at('dry')}`];
    const { out } = await chancery(['ingest', at('good.txt'), '--dry-run', ...store]);
    expect(out).toMatch(/^Would add 1 article, 0 corrected, 0 unchanged\. They tell of 2 leaders, /);
    expect(json(await chancery(['articles', '--json', ...store]))).toEqual([]);
  });

  test('extract writes one file for each', async () => {
    const { code, err } = await chancery(['extract', at('good.txt'), at('bad.txt'), '--out', at('out')]);
    expect(code).toBe(1);
    expect(err).toMatch(/2025-13-45/);
    const extraction = JSON.parse(readFileSync(at('out/good.json'), 'utf8'));
    expect(extraction.id).toBe('good');
    for (const item of [...extraction.leaders, ...extraction.meetings]) expect(item.evidence.length).toBeGreaterThan(0);
  });

  test('extract shows a table', async () => {
    const { out } = await chancery(['extract', at('good.txt')]);
    expect(out).toMatch(/^Leaders\n/);
    expect(out).toContain('Economic Security Dialogue');
  });
});
