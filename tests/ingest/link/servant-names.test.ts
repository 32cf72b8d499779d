import { expect, test } from '@jest/globals';
import { joinServantNames } from '../../../ingest/link/servant-names.js';

test.each([
  ['Abdollahian written apart', ['amir', 'abdel', 'lahyan'], ['amir', 'bdlhn']],
  ['and as one', ['hossein', 'amir', 'abdollahian'], ['hossein', 'amir', 'bdlhn']],
  ['written to the word before it', ['hossein', 'amirabdollahian'], ['hossein', 'amir', 'bdlhn']],
  ['in three words', ['abd', 'al', 'rahman', 'arif'], ['bdlrhmn', 'arif']],
  ['in two', ['abdul', 'rahman', 'arif'], ['bdlrhmn', 'arif']],
  ['in one', ['abdelrahman', 'arif'], ['bdlrhmn', 'arif']],
  ['as the father’s', ['salman', 'bin', 'abdulaziz'], ['salman', 'bin', 'bdlzz']],
  ['with nothing behind it', ['paula', 'abdul'], ['paula', 'abdul']],
  ['not another word with the same beginning', ['abdou', 'diouf'], ['abdou', 'diouf']],
])('a name of the kind Abd al-X %s', (_, words, expected) => {
  expect(joinServantNames(words)).toEqual(expected);
});
