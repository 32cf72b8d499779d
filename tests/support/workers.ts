import { fileURLToPath } from 'node:url';

const at = (name: string) => fileURLToPath(new URL(`../../samples/articles/${name}.txt`, import.meta.url));

/** Samples that tell, several each, of the same meetings and leaders; in the order in which one worker reads them. */
export const OVERLAPPING: readonly string[] = [
  'a07-kr-jp-busan-kbs',
  'a15-kr-jp-busan-asiae',
  'b08-ir-e3-geneva-national',
  'b09-ir-e3-geneva-cgtn',
  'b13-gy-ve-argyle-guyana-standard',
  'b14-ve-gy-argyle-orinoco',
  'busan-summit-2025',
  'c32-eu-e3-ir-brussels',
].map(at);

const WORKERS = 4;

/** What each of four workers reads: half of the articles each, so that each article has two, and every other one from the end. */
export const DEALT: readonly (readonly string[])[] = Array.from({ length: WORKERS }, (_, worker) => {
  const own = OVERLAPPING.filter((_, i) => i % WORKERS === worker || (i + 1) % WORKERS === worker);
  return worker % 2 === 0 ? own : own.reverse();
});
