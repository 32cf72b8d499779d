import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { ingest } from '../../ingest/ingest.js';
import { readArticle } from '../../ingest/read/read.js';
import { revokeToken } from '../../src/access/tokens.js';
import { openEmbedded } from '../../src/graph/embedded/store.js';
import type { GraphStore } from '../../src/graph/port.js';
import { allow } from '../support/allow.js';
import { type Api, startApi } from '../support/api.js';
import { describeInBrowser } from '../support/browser.js';

const AUGUST = '?following=August+summit&sides=KR,JP';
const FILE = 'busan-summit-2025.txt';

describeInBrowser('the explorer of a server that asks for a token', (open) => {
  let store: GraphStore;
  let api: Api;
  beforeAll(async () => {
    store = await openEmbedded(null);
    await store.migrate();
    await ingest(store, readArticle(readFileSync(`samples/articles/${FILE}`), FILE));
    api = await startApi(store, { openReading: false });
  }, 60_000);
  afterAll(async () => {
    await api.close();
    await store.close();
  });

  const secretOf = async (name: string) => (await allow(store, 'read', name)).authorization.slice('Bearer '.length);
  const give = async (page: Page, secret: string) => {
    await page.getByLabel('Token').fill(secret);
    await page.getByRole('button', { name: 'Go on', exact: true }).click();
  };
  const kept = (page: Page) => page.evaluate(() => sessionStorage.length);
  const answered = (page: Page) => page.locator('.answer > li').nth(3).waitFor();

  test('asks once, keeps what the server takes for this tab only, and then shows what the address names', async () => {
    const secret = await secretOf('once');
    const page = await open();
    await page.goto(api.url + AUGUST);
    await page.getByText('This server answers only who shows a token that may read.').waitFor();
    expect(await page.getByRole('combobox').count()).toBe(0);

    await give(page, 'nonsense');
    await page.getByRole('alert').getByText('The token must be one that holds, but is not.').waitFor();
    await give(page, 'two words');
    await page.getByRole('alert').getByText('A token must be one word of plain letters and signs').waitFor();
    expect(await kept(page)).toBe(0);

    await give(page, ` ${secret} `);
    await answered(page);
    await page.reload();
    await answered(page);
    await page.goto(api.url);
    await page.locator('.examples').waitFor();

    const other = await open();
    await other.goto(api.url + AUGUST);
    await other.getByLabel('Token').waitFor();
  }, 60_000);

  test('forgets a token that was revoked, and says so', async () => {
    const page = await open();
    await page.goto(api.url + AUGUST);
    await give(page, await secretOf('revoked'));
    await answered(page);
    await revokeToken(store, 'revoked', '2025-10-02T08:00:00.000Z');
    await page.locator('.answer h3 a').nth(1).click();
    await page.getByText('The server no longer takes the token that this page had').waitFor();
    expect(await kept(page)).toBe(0);

    await page.getByRole('button', { name: 'Go on without' }).click();
    await page.getByText('This server answers only who shows a token that may read.').waitFor();
    await give(page, await secretOf('next'));
    await page.getByRole('heading', { level: 1, name: 'Economic Security Dialogue' }).waitFor();
  }, 60_000);
});
