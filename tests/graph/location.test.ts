import { describe, expect, test } from '@jest/globals';
import { DEFAULT_STORE, parseStoreLocation } from '../../src/graph/location.js';
import { UsageError } from '../../src/model/errors.js';

describe('places of a graph', () => {
  test.each([
    [DEFAULT_STORE, { engine: 'embedded', path: '.chancery' }],
    ['embedded:/var/lib/my graph', { engine: 'embedded', path: '/var/lib/my graph' }],
    ['embedded:C:\\graph', { engine: 'embedded', path: 'C:\\graph' }],
    ['neo4j://localhost', { engine: 'neo4j', uri: 'neo4j://localhost' }],
    ['neo4j+s://graph.example.org:7687', { engine: 'neo4j', uri: 'neo4j+s://graph.example.org:7687' }],
    ['bolt+ssc://127.0.0.1:7690', { engine: 'neo4j', uri: 'bolt+ssc://127.0.0.1:7690' }],
  ])('%s', (text, location) => {
    expect(parseStoreLocation(text)).toEqual(location);
  });

  test.each([
    '',
    'embedded:',
    '.chancery',
    'neo4j:localhost',
    'neo4j://',
    'http://localhost:7474',
    'bolt+x://localhost',
  ])('"%s" is refused', (text) => {
    expect(() => parseStoreLocation(text)).toThrow(UsageError);
  });

  test('a password in the address is refused and not repeated', () => {
    expect(() => parseStoreLocation('neo4j://me:secret@localhost')).toThrow(/^(?!.*secret).*NEO4J_PASSWORD/);
  });
});
