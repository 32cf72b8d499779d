import type { Extraction } from '../../src/model/extraction.js';
import { BARE_OFFICES_OF_STATES } from '../tables/offices.js';

/**
 * Leaves out what is told where nobody acts for a state or an international body: a company's summit, a council's session, a union's
 * talks. The bodies that are named stay.
 */
export function onlyDiplomacy(extraction: Extraction): Extraction {
  const { leaders, meetings, visits, outcomes } = extraction;
  const acts =
    leaders.some(({ represents, office }) => represents !== null || BARE_OFFICES_OF_STATES.has(office ?? '')) ||
    outcomes.some(({ kind, name }) => kind === 'resolution' && /\d{3}/.test(name)) ||
    meetings.some(({ parties, body }) => parties.length > 0 || body !== null) ||
    visits.some(({ country }) => country !== null);
  return acts ? extraction : { ...extraction, leaders: [], meetings: [], visits: [], outcomes: [], follows: [] };
}
