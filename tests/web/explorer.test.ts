import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../support/browser.js';
import { type Served, serveBusan } from '../support/explorer.js';
import { temporaryFolder } from '../support/folder.js';

const AUGUST_QUESTION = 'Which meetings followed the August summit?';
const SINCE_AUGUST =
  'Since the August summit, as both sides noted with approval, three ministerial-level forums have met: the Korea-Japan Defense Ministers’ Meeting on September 8, the Economic Security Dialogue on September 10 and the Deputy Finance Ministers’ Meeting on September 15.';
const ARTICLE = 'Lee and Ishiba close the circle of shuttle diplomacy in Busan';

const plain = (text: string) => text.replaceAll("'", '’').replace(/\s+/g, ' ').trim();
/** What a reader sees of all elements, in order. */
const seen = async (locator: Locator) => (await locator.allInnerTexts()).map(plain);
/** What a reader sees of one element. */
const seenOne = async (locator: Locator) => (await seen(locator.first())).join();

describeInBrowser('the explorer', (open) => {
  let served: Served;
  afterAll(() => served.close());
  const folder = temporaryFolder();
  beforeAll(async () => {
    served = await serveBusan(join(folder, 'graph'));
  }, 60_000);

  async function openAt(address: string): Promise<Page> {
    const page = await open();
    await page.goto(served.url + address);
    return page;
  }

  describe('the August question', () => {
    test('from the first page: four meetings in time, each with its sentence and its article', async () => {
      const page = await openAt('');
      await page.locator('.examples').getByText(AUGUST_QUESTION).click();
      await page.locator('.answer > li').nth(3).waitFor();
      expect(await seenOne(page.locator('h1'))).toBe(AUGUST_QUESTION);
      expect(await seen(page.locator('.answer > li > .date'))).toEqual([
        '8 September 2025',
        '10 September 2025',
        '15 September 2025',
        '30 September 2025',
      ]);
      expect((await seen(page.locator('.answer h3'))).slice(0, 3)).toEqual([
        'Korea-Japan Defense Ministers’ Meeting',
        'Economic Security Dialogue',
        'Deputy Finance Ministers’ Meeting',
      ]);
      expect(await seen(page.locator('.answer > li:last-child .line'))).toEqual([expect.stringContaining('Busan')]);
      expect((await seen(page.locator('.answer blockquote'))).slice(0, 3)).toEqual([
        SINCE_AUGUST,
        SINCE_AUGUST,
        SINCE_AUGUST,
      ]);
      expect(new Set(await seen(page.locator('.answer figcaption a')))).toEqual(new Set([ARTICLE]));
      expect(await page.locator('.answer > li:nth-child(2) mark').count()).toBeGreaterThan(0);
    }, 60_000);

    test('its address gives the same answer, and the back button the page before', async () => {
      const page = await openAt('?following=August+summit&sides=KR,JP');
      await page.locator('.answer > li').nth(3).waitFor();
      expect(await page.getByLabel('After which meeting').inputValue()).toBe('August summit');
      expect(await page.getByLabel('Sides, by code').inputValue()).toBe('KR, JP');
      await page.locator('.answer h3 a').nth(1).click();
      await page.getByRole('heading', { level: 1, name: 'Economic Security Dialogue' }).waitFor();
      expect(await page.title()).toBe('Economic Security Dialogue · Chancery');
      await page.goBack();
      await page.locator('.answer > li').nth(3).waitFor();
      expect(page.url()).toBe(`${served.url}?following=August+summit&sides=KR,JP`);
    }, 60_000);

    test('a reference that nothing fits is told so in a sentence', async () => {
      const page = await openAt('?following=Reykjavik+summit');
      await page.getByText('No meeting in the graph fits “Reykjavik summit”.').waitFor();
    }, 60_000);
  });

  test('search by the keyboard alone leads to a leader', async () => {
    const page = await openAt('');
    await page.locator('h1').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('ishib');
    await page.getByRole('option', { name: 'Shigeru Ishiba', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await seenOne(page.getByRole('option', { selected: true }))).toBe('Shigeru Ishiba');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Shigeru Ishiba' }).waitFor();
    expect(page.url()).toBe(`${served.url}?id=leader:ishiba-shigeru.jp`);
    expect(await seenOne(page.locator('.facts'))).toContain('Prime Minister of Japan');
  }, 60_000);

  test('a whole question in the search box is answered', async () => {
    const page = await openAt('');
    await page.getByRole('combobox').fill(AUGUST_QUESTION);
    await page.keyboard.press('Enter');
    await page.locator('.answer > li').nth(3).waitFor();
    expect(page.url()).toBe(`${served.url}?following=August+summit`);
  }, 60_000);

  test('a leader: the sentence behind an office, and what is around as a picture and as a list', async () => {
    const page = await openAt('?id=leader:ishiba-shigeru.jp');
    await page.locator('.facts summary').first().click();
    expect(await seenOne(page.locator('.facts blockquote'))).toContain('Japanese Prime Minister Shigeru Ishiba');
    await page.locator('.picture[data-stage="drawn"] canvas').first().waitFor();
    expect(await seen(page.locator('.legend li'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Meetings \d+$/)]),
    );
    const list = page.locator('.neighbours');
    expect(await seenOne(list)).toContain('holds an office of Japan');
    await list.getByRole('link', { name: 'Japan', exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Japan' }).waitFor();
  }, 60_000);

  test('without WebGL the list stands alone, with a sentence', async () => {
    const page = await open();
    await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
    await page.goto(`${served.url}?id=leader:ishiba-shigeru.jp`);
    await page.getByText('This browser does not draw with WebGL').waitFor();
    expect(await page.locator('.neighbours li').count()).toBeGreaterThan(2);
  }, 60_000);

  test('the article: the marked words, what they state, and the way to what they are about', async () => {
    const page = await openAt('?following=August+summit');
    await page.locator('.answer figcaption a').first().click();
    await page.getByRole('heading', { level: 1, name: ARTICLE }).waitFor();
    expect(await seen(page.locator('.lead'))).toEqual([
      expect.stringContaining('After: Diplomacy Journal (Lee Jon-young)'),
    ]);
    expect(await seenOne(page.locator('.text'))).toContain(SINCE_AUGUST);
    expect(await page.locator('.words.at').count()).toBeGreaterThan(0);
    const dialogue = page.locator('.words', { hasText: 'Economic Security Dialogue' }).first();
    await dialogue.hover();
    await page.locator('.stated').getByRole('link', { name: 'Economic Security Dialogue' }).first().waitFor();
    await dialogue.click();
    await page.getByRole('heading', { level: 1, name: 'Economic Security Dialogue' }).waitFor();
  }, 60_000);

  test('between two leaders: their meetings and visits', async () => {
    const page = await openAt('?between=Lee+Jae-myung&and=Shigeru+Ishiba');
    await page.locator('table.meetings tbody tr').nth(1).waitFor();
    expect(await seen(page.locator('table.meetings td.date'))).toEqual(['Aug 2025', '30 Sep 2025']);
    expect(await page.locator('figure.timeline svg a').count()).toBe(2);
    expect(await seenOne(page.locator('.figures'))).toContain('Longest silence 30 days');
  }, 60_000);

  test('nothing on these pages failed', () => {
    expect(served.failures).toEqual([]);
  });
});

describeInBrowser('the explorer before a hostile article', (open) => {
  let served: Served;
  afterAll(() => served.close());
  const folder = temporaryFolder();
  beforeAll(async () => {
    served = await serveBusan(join(folder, 'graph'), { hostile: true });
  }, 60_000);

  test('shows its markup as text, and runs none of it', async () => {
    const page = await open();
    await page.goto(served.url);
    await page.getByRole('link', { name: '<b>Bold</b>' }).click();
    await page.locator('article.text').waitFor();
    expect(await seenOne(page.locator('h1'))).toContain('<b>Bold</b> <img src=x');
    expect(await seenOne(page.locator('article.text'))).toContain('<i>President</i> Lee Jae-myung');
    expect(await page.locator('main img, main script, main i, main b').count()).toBe(0);
    expect(await page.title()).not.toBe('broken');
  }, 60_000);
});
