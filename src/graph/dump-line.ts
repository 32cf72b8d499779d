import { z } from 'zod';
import { InputError } from '../model/errors.js';
import { type EdgeRow, KEPT_LABELS, type KeptLabel, type NodeRow, type Properties } from '../model/graph.js';
import { keptLabelOf } from '../model/ids.js';
import { patternBetween } from './rows.js';

const NUMBER = z.number().refine((value) => Number.isSafeInteger(value) || !Number.isInteger(value));
const PROPERTIES = z.record(z.string(), z.union([z.string(), NUMBER, z.boolean(), z.array(z.string())]));
const NODE = z.strictObject({ node: z.enum(KEPT_LABELS), id: z.string(), properties: PROPERTIES });
const EDGE = z.strictObject({ edge: z.string(), from: z.string(), to: z.string(), properties: PROPERTIES });

export type DumpRow = { readonly node: NodeRow<KeptLabel> } | { readonly edge: EdgeRow };

/** `{"node":"Leader","id":…,"properties":{…}}`: the line of a node, without its end; properties in code unit order. */
export function nodeLine({ label, id, properties }: NodeRow<KeptLabel>): string {
  return JSON.stringify({ node: label, id, properties: sorted(properties) });
}

/** `{"edge":"ATTENDED","from":…,"to":…,"properties":{…}}`: the line of an edge, without its end. */
export function edgeLine({ type, from, to, properties }: EdgeRow): string {
  return JSON.stringify({ edge: type, from, to, properties: sorted(properties) });
}

/**
 * The row that a line stands for. `number` counts lines from 1, for the message.
 * Throws an InputError for a line that is no JSON, has other fields than the two above, or does not fit the model.
 */
export function parseDumpLine(line: string, number: number): DumpRow {
  const row = rowOf(parseJson(line));
  if (row) return row;
  const shown = line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
  throw new InputError(`Line ${number} of the dump must be a node or an edge of the model, but is ${shown}`);
}

/** Characters of a broken line that its error shows. */
const SHOWN = 80;

function rowOf(json: unknown): DumpRow | null {
  const node = NODE.safeParse(json).data;
  if (node) {
    const fits = keptLabelOf(node.id) === node.node && !('id' in node.properties);
    return fits ? { node: { label: node.node, id: node.id, properties: node.properties } } : null;
  }
  const edge = EDGE.safeParse(json).data;
  const pattern = edge && patternBetween(edge.from, edge.edge, edge.to);
  return pattern ? { edge: { type: pattern.type, from: edge.from, to: edge.to, properties: edge.properties } } : null;
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function sorted(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
