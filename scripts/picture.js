/**
 * Takes docs/explorer.png, the picture in the README, from a running server: `node scripts/picture.js [URL]`, by default
 * the one that `npm start` serves. Needs Chromium, at CHROMIUM_PATH or /usr/bin/chromium.
 */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const url = process.argv[2] ?? 'http://127.0.0.1:4000/';
const picture = fileURLToPath(new URL('../docs/explorer.png', import.meta.url));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(new URL('?following=August+summit&sides=KR,JP', url).href);
  await page.locator('.answer h3 a').last().click();
  await page.locator('.picture[data-stage="drawn"] canvas').first().waitFor();
  await page.locator('.facts summary').nth(1).click();
  // The drawing is handed to the browser a frame after it is made.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
}
