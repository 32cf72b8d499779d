import { extract } from './ingest/pipeline.js';
import { readSamples } from './bench/eval/samples.js';
import { unsupported } from './tests/support/supported.js';
for (const {id,article} of readSamples()) {
  const e=extract(article);
  for (const kind of ['leaders','bodies','meetings','visits','outcomes','follows'] as const) for (const item of e[kind]) for (const ev of item.evidence) {
    const r=unsupported(item as any,ev,article.text.slice(ev.start,ev.end),e); if(r) console.log(id,kind,'name' in item?item.name:'', 'place' in item?item.place:'','|',r);
  }
}
