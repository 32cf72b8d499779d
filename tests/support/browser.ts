import { existsSync } from 'node:fs';
import process from 'node:process';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Opens a page of its own in the browser, as wide as a laptop's unless told otherwise. */
export type OpenPage = (options?: BrowserContextOptions) => Promise<Page>;

const PATH = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const WHY = `no Chromium at ${PATH}: install it, or say with CHROMIUM_PATH where it is`;

/** Without a window, a sandbox (containers seldom allow one), a graphics card, or a word to the network of its own accord. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Enough for a slow machine that draws in software. */
const TIMEOUT = 20_000;

/**
 * Tests in a real browser, started once for the block. Without one the block is one skipped test that says why, or a
 * failed one with CHANCERY_REQUIRE_ALL=1.
 */
export function describeInBrowser(name: string, body: (open: OpenPage) => void): void {
  if (existsSync(PATH)) {
    describe(name, () => describeWith(body));
  } else if (process.env.CHANCERY_REQUIRE_ALL === '1') {
    test(name, () => {
      throw new Error(WHY);
    });
  } else {
    test.skip(`${name} (${WHY})`, () => undefined);
  }
}

function describeWith(body: (open: OpenPage) => void): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: PATH, args: FLAGS });
  }, TIMEOUT);
  afterAll(() => browser.close(), TIMEOUT);
  body(async (options = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(TIMEOUT);
    return context.newPage();
  });
}
