import { extract } from './ingest/pipeline.js';
import { articleOf } from './tests/support/article-of.js';
import { OTHER_TEXTS } from './tests/support/other-texts.js';
for (const [k,t] of Object.entries(OTHER_TEXTS)) { const e=extract(articleOf(t)); 
 console.log(k,'| M', e.meetings.map(m=>`${m.name}[${m.parties}](${m.participants})`).join('; '),'| L',e.leaders.map(l=>`${l.name}/${l.office}/${l.represents}`).join('; '),'| B',e.bodies.map(b=>b.name).join('; '),'| V',e.visits.map(v=>v.leader+'>'+v.to).join('; '),'| O',e.outcomes.map(o=>o.name).join('; '),'| F',e.follows.length);
}
