import { list } from './list.js';

/**
 * Words of names that are one in several transliterations or as a short form, each line a group; folded, the first stands for all. From
 * the usual tables of Arabic and Russian given names in English papers, and of English short forms. Names that also stand for
 * different people of one family as often as not (Oleg, Olga) are left out.
 */
const GROUPS = `
al, el, ul
bin, ben, ibn
abdel, abdul, abdal, abd
abdullah, abdallah, abdollah, abdulla
ahmad, ahmed, ahmet
ali, aly
ebrahim, ibrahim, brahim
faisal, faysal, feisal
hassan, hasan, hassen
hussein, hossein, husein, husain, hussain, hossain, huseyn
ismail, esmail, ismael
jaafar, jafar
khaled, khalid
mahmoud, mahmud, mahmood
mohammed, mohamed, mohammad, mohamad, muhammad, muhammed, mohamud, muhammadu
mustafa, moustafa, mostafa
nasser, nasir, naser
omar, umar, omer
osama, usama
rashid, rasheed, rachid
said, saeed, saeid, saied
saleh, salih
tariq, tarek, tareq
yousef, youssef, yusuf, yousuf, yusef, yussuf
zayed, zaid, zayd
aleksandr, alexander, aleksander, alexandr
aleksei, alexei, alexey, aleksey
andrei, andrey
dmitry, dmitri, dmitriy
sergei, sergey, serguei
yuri, yury, yuriy
andrew, andy
anthony, antony, tony
christopher, chris
daniel, dan
david, dave
donald, don
edward, ed, eddie
elizabeth, liz, beth
gregory, greg
jacob, jake
james, jim, jimmy
jeffrey, jeff
joseph, joe
katherine, catherine, kate, kathryn
kenneth, ken
lawrence, larry
matthew, matt
michael, mike
nicholas, nick
patrick, pat
peter, pete
philip, phil, phillip
richard, rick, dick
robert, bob, bobby
ronald, ron
samuel, sam
stephen, steven, steve
theodore, ted
thomas, tom
timothy, tim
william, bill, will
`;

/** For each such word the one that stands for its group. "Ben" may be a son or a Benjamin: it is taken for the first. */
export const NAME_VARIANTS: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .map(list)
    .flatMap(([first = '', ...others]) => others.map((word): [string, string] => [word, first])),
);
