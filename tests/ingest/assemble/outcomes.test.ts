import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../ingest/pipeline.js';
import { articleOf } from '../../support/article-of.js';

const outcomesOf = (text: string) =>
  extract(articleOf(text, { published: '2025-09-30' })).outcomes.map(({ name, kind, meeting }) => [
    name,
    kind,
    meeting,
  ]);

const MET = 'Peruvian President Dina Boluarte met Chilean President Gabriel Boric in Arica on Monday.';

describe('papers that a meeting leaves behind', () => {
  test.each([
    ['signed', `${MET} They signed an agreement on migration.`, ['agreement on migration', 'agreement', 'm1']],
    [
      'signed, with a noun before',
      `${MET} The ministers signed a fisheries agreement.`,
      ['fisheries agreement', 'agreement', 'm1'],
    ],
    [
      'with which somebody left, or it ended',
      `${MET} Boric left the meeting with a handshake and a joint communiqué.`,
      ['joint communiqué', 'statement', 'm1'],
    ],
    [
      'of several, made where all of them were',
      `The Arab League summit was held in Baghdad on Sunday with the participation of the leaders of Egypt, Jordan, Oman and Qatar. The Egyptian Foreign Minister Badr Abdelatty met Omani Foreign Minister Badr Albusaidi. Egypt, Jordan and Qatar issued a declaration on Sudan.`,
      ['declaration on Sudan', 'declaration', 'm1'],
    ],
    [
      'by those of a gathering, not where the outcomes of another are welcomed',
      'The 46th session of the GCC Supreme Council was held in Manama on Monday. King Hamad of Bahrain held talks with Italian Prime Minister Giorgia Meloni. The leaders approved the Manama Declaration and welcomed the outcomes of the ministerial meeting held in Kuwait in May.',
      ['Manama Declaration', 'declaration', 'm1'],
    ],
    ['adopted, passive', `${MET} A joint declaration was adopted.`, ['joint declaration', 'declaration', 'm1']],
    [
      'agreed on',
      `${MET} The presidents agreed on the Action Plan for Safe Borders.`,
      ['Action Plan for Safe Borders', 'plan', 'm1'],
    ],
    ['speaking', `${MET} In a joint statement they praised the ties.`, ['joint statement', 'statement', 'm1']],
    ['a treaty by name', `${MET} They concluded the Treaty of Arica.`, ['Treaty of Arica', 'treaty', 'm1']],
    [
      'made at an earlier meeting',
      'Both keep to the ceasefire agreement, which Boluarte and Boric reached at a meeting in Lima on 3 May 2025. Peruvian President Dina Boluarte and Chilean President Gabriel Boric spoke of it.',
      ['ceasefire agreement', 'agreement', 'm1'],
    ],
    [
      'told before the meeting',
      'This is what the Joint Declaration of Arica for Dialogue and Peace between Peru and Chile says about the border: Peruvian President Dina Boluarte and Chilean President Gabriel Boric met in Arica on Monday.',
      ['Joint Declaration of Arica for Dialogue and Peace between Peru and Chile', 'declaration', 'm1'],
    ],
    [
      'of others, not of those who met',
      `${MET} French President Emmanuel Macron and German Chancellor Friedrich Merz published a joint statement on Sunday.`,
      ['joint statement', 'statement', null],
    ],
    [
      'read out by the host of others',
      `${MET} Bolivian Foreign Minister Celinda Sosa read out a joint declaration.`,
      ['joint declaration', 'declaration', 'm1'],
    ],
    [
      'a declaration with its subject',
      `${MET} The presidents signed a declaration on a closer partnership in Arica.`,
      ['declaration on a closer partnership', 'declaration', 'm1'],
    ],
    [
      'a resolution by its number',
      'The UN Security Council on Friday adopted resolution 9790 on the ports.',
      ['resolution 9790', 'resolution', null],
    ],
    [
      'dated in the year of the report',
      'Peruvian President Dina Boluarte and Chilean President Gabriel Boric signed a joint declaration at the Moneda on 8 August 2025.',
      ['joint declaration', 'declaration', null],
    ],
  ])('%s', (_, text, expected) => {
    expect(outcomesOf(text)).toEqual([expected]);
  });

  test.each([
    ['to be signed', `${MET} An agreement is to be signed next year.`],
    ['wanted', `${MET} Both want to sign an agreement on migration.`],
    ['not reached', `${MET} No agreement was reached.`],
    ['cited', `${MET} They acted under the 1929 Treaty of Lima.`],
    ['a draft', `${MET} They adopted nothing of the draft declaration.`],
    ['one side’s own', `${MET} The ministry said so in a statement.`],
    ['a declaration only spoken of', `${MET} He reached for the fish declaration.`],
    ['of long standing', `${MET} They endorsed the Paris Agreement and adopted none of the Minsk Agreement.`],
    ['of another day', `${MET} He was glad that Peru had joined the January 9 joint statement, which condemns piracy.`],
    ['of an earlier year', `${MET} Trade goes back to the Joint Declaration signed in 1999.`],
  ])('none: %s', (_, text) => {
    expect(outcomesOf(text)).toEqual([]);
  });

  test('each of several, whether joined by "and" or listed after a colon', () => {
    const names = (text: string) => outcomesOf(text).map(([name]) => name);
    expect(names(`${MET} They signed a memorandum of understanding on energy and an agreement on water.`)).toEqual([
      'memorandum of understanding on energy',
      'agreement on water',
    ]);
    expect(
      names(
        `${MET} A number of documents were signed: the Agreement on Recognition of Diplomas; the Plan of Consultations for 2026; the Protocol on Mines.`,
      ),
    ).toEqual(['Agreement on Recognition of Diplomas', 'Plan of Consultations for 2026', 'Protocol on Mines']);
  });

  test('"the following" before a list cites nothing', () => {
    expect(
      outcomesOf(`${MET} The following MoUs were exchanged: MoU on Health; MoU on Maritime Safety in 2026.`),
    ).toHaveLength(2);
  });

  test('a capitalised noun in the name of a paper is no meeting', () => {
    const { meetings } = extract(
      articleOf(`${MET} The Plan of Consultations was signed.`, { published: '2025-09-30' }),
    );
    expect(meetings).toHaveLength(1);
  });

  test('one paper told twice is one', () => {
    expect(
      outcomesOf(`${MET} A joint declaration was adopted. The joint declaration said that ties are close.`),
    ).toHaveLength(1);
  });
});
