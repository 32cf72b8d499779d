/**
 * Nouns of what is set up to do a task and is headed by somebody, beside those of bodies between states. Written for Chancery; licence
 * as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

export const INSTITUTIONS: ReadonlySet<string> = new Set(
  list(`
    mission, missions, office, offices, programme, program, department, bureau, fund, bank, directorate, delegation, service, services, centre, center,
    institute, institution, division, branch, unit, headquarters, authority, administration, initiative, foundation, academy, university, observatory, agency,
    operation, operations, command, facility, laboratory, registry, chamber, inspectorate, representation, embassy, secretariat, staff
  `),
);

/** Nouns of what speaks for a state or reports of it: "the Foreign Ministry", "the IRNA news agency". */
export const NOUNS_OF_GOVERNMENT: ReadonlySet<string> = new Set(
  list('ministry, ministries, parliament, government, embassy, agency, newspaper, spokesperson'),
);
