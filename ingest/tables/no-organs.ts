/**
 * Words in the names of what a country has whose chiefs do not act for it: parties, firms, clubs, courts, churches and, by their own names
 * too, parliaments. Written for Chancery; licence as the project (Apache-2.0). Folded.
 */
import { list } from './list.js';

export const NO_ORGANS: ReadonlySet<string> = new Set(
  list(`
    party, parties, union, club, association, federation, confederation, company, corporation, group, bank, university, academy, institute, school, hospital,
    museum, theatre, theater, court, tribunal, church, synod, diocese, mosque, league, chamber, society, foundation, fund, alliance, movement, front, coalition,
    faction, airline, airlines, airways, railways, exchange, board, olympic, football, cricket, rabbinate, fraternity, syndicate, bar, press, broadcasting, radio,
    television, opposition, parliament, senate, house, congress, assembly, legislature, diet, duma, majlis, majles, mejlis, mazhilis, milli, riigikogu, saeima,
    seimas, sejm, knesset, bundestag, bundesrat, nationalrat, storting, riksdag, folketing, eduskunta, althingi, rada, kenesh, oliy, skupstina, sabor, cortes,
    congreso, senado, camara, assemblee, khural, hural, lok, rajya, sabha, jatiya, sangsad, dail, seanad, oireachtas, tynwald, shura, sobranie, savet, zbor
  `),
);
