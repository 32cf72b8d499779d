import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

const bodies = (text: string) => extract(articleOf(text, { published: '2025-03-05' })).meetings.map(({ body }) => body);

describe('whose session a meeting is', () => {
  test.each([
    [
      'The 12th session of the Kazakhstan-Hungary Intergovernmental Commission on Trade took place in Budapest on Tuesday.',
      'Kazakhstan-Hungary Intergovernmental Commission on Trade',
    ],
    [
      'The Joint Commission between Oman and Tanzania held its second session in Muscat on Sunday.',
      'Joint Commission between Oman and Tanzania',
    ],
    [
      'The African Union Peace and Security Council held its 1250th meeting on Friday in Addis Ababa.',
      'African Union Peace and Security Council',
    ],
    [
      'The Authority of Heads of State and Government of the Economic Community of West African States (ECOWAS) held its 67th session in Abuja on Sunday.',
      'Authority of Heads of State and Government',
    ],
    [
      'The ministers endorsed the report of the Peace and Security Council, which last met in Addis Ababa on 3 March.',
      'Peace and Security Council',
    ],
    [
      'The General Assembly opens its high-level week in New York. A meets B during the high-level week of the United Nations General Assembly.',
      'United Nations General Assembly',
    ],
    ['The UN Security Council held an emergency session on Sudan on Monday.', 'UN Security Council'],
    ['Their first talks took place at the G7 (Group of Seven) summit held in Canada in June.', 'Group of Seven'],
    ['The foreign ministers of the Quad last met in Tokyo in July 2024.', 'Quad'],
    [
      'Polish Foreign Minister Radosław Sikorski will attend a ministerial meeting within the framework of the Weimar Triangle in Berlin on 28 March.',
      'Weimar Triangle',
    ],
    [
      'A meeting of the foreign ministers of the Weimar Triangle in Krakow has been postponed to November.',
      'Weimar Triangle',
    ],
    ['Norway and Spain founded the group during the UN General Assembly in September 2024.', 'UN General Assembly'],
    ['SADC agreed at its own summit in Harare on 31 January.', 'SADC'],
    [
      'The 12th Summit of the Nordic-Baltic Cooperation Council between Latvia and Estonia was held in Riga on Monday. The 11th summit took place in Tallinn on 5 August 2024.',
      'Nordic-Baltic Cooperation Council between Latvia and Estonia',
    ],
  ])('%s', (text, body) => {
    expect(bodies(text)).toContain(body);
  });

  test('the noun alone of a body named before, where it is to meet', () => {
    const named = 'The Joint Economic Commission between Chile and Vietnam met in Santiago on Monday. ';
    const body = 'Joint Economic Commission between Chile and Vietnam';
    expect(bodies(`${named}The commission will meet again in Hanoi in 2026.`)).toEqual([body, body]);
    expect(bodies(`${named}The commission praised the ports.`)).toEqual([body]);
  });

  test.each([
    [
      'a body that talks with somebody',
      'ASEAN held a meeting with Japanese Foreign Minister Takeshi Iwaya in Tokyo on Monday.',
    ],
    [
      'a body in which somebody votes',
      'Norway and Spain held talks in Oslo on Monday. Both had voted for it in the UN General Assembly.',
    ],
    [
      'an official of a body',
      'Thai Deputy Foreign Minister Russ Jalichandra, Secretary General of the Steering Committee for Thailand-Laos Cooperation, met Lao Deputy Foreign Minister Phoxay Khaykhamphithoune on Monday.',
    ],
  ])('not of %s', (_, text) => {
    expect(bodies(text)).toEqual([null]);
  });
});
