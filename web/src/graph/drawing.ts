import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { AroundQuery } from '../generated/graphql.js';
import { nameOf } from '../text/labels.js';
import { shortened } from '../text/words.js';
import { type Frame, fittingNames, spread } from './spread.js';

type Neighbourhood = AroundQuery['neighbourhood'];

/** What the canvas knows of a thing. */
export interface Dot {
  /** Pixels from the middle of the canvas. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  /** `Leader`, `Meeting` …: gives the colour. */
  readonly kind: string;
  readonly central: boolean;
  /** Keeps the thing in the centre where it is while the others are laid out around it. */
  readonly fixed: boolean;
  /** Whether its name always shows, or only under the pointer. */
  readonly named: boolean;
}

export interface Line {
  readonly type: string;
}

/** Names are cut so that a long one does not lie over its neighbours; the list beside the drawing has them whole. */
const MOST_CHARACTERS = 22;
/** With more things than this, a name shows only where it covers no other. */
const ALL_NAMES_UP_TO = 26;
/** Room that is kept free at the edges for the names of the dots there, where not every dot has room for its own. */
const NAME_MARGIN = { width: 100, height: 30 };
/** Size of a name in pixels: mean width of a character, and height of a line with its distance from the dot. */
const CHARACTER = 7;
const NAME_HEIGHT = 19;
/** How much larger the name in the centre is. */
export const CENTRAL_NAME = 1.2;

/**
 * The neighbourhood as a drawing with a place for each thing. The layout starts from a circle in the order given and takes
 * a fixed number of steps, so that the same neighbourhood in the same frame always looks the same.
 */
export function drawingOf({ nodes, edges }: Neighbourhood, central: string, frame: Frame): Graph<Dot, Line> {
  const graph = new Graph<Dot, Line>({ multi: true });
  nodes.forEach((node, index) => {
    const angle = (2 * Math.PI * index) / nodes.length;
    const isCentral = node.id === central;
    graph.addNode(node.id, {
      x: isCentral ? 0 : Math.cos(angle),
      y: isCentral ? 0 : Math.sin(angle),
      size: isCentral ? 13 : sizeOf(node.degree),
      label: shortened(nameOf(node.node), MOST_CHARACTERS),
      kind: node.label,
      central: isCentral,
      fixed: isCentral,
      named: isCentral || nodes.length <= ALL_NAMES_UP_TO,
    });
  });
  for (const { from, to, type } of edges) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { type });
  }
  if (graph.order > 2) {
    const settings = { ...forceAtlas2.inferSettings(graph), gravity: 1.2, scalingRatio: 14, slowDown: 4 };
    forceAtlas2.assign(graph, { iterations: 300, settings });
  }
  if (graph.order <= ALL_NAMES_UP_TO) place(graph, frame);
  else {
    place(graph, { width: frame.width - NAME_MARGIN.width, height: frame.height - NAME_MARGIN.height });
    nameTheLargest(graph, frame);
  }
  return graph;
}

/** Radius in pixels: well connected things are larger, the largest still smaller than the one in the centre. */
function sizeOf(degree: number): number {
  return Math.min(10, 4.5 + Math.sqrt(degree));
}

function place(graph: Graph<Dot, Line>, frame: Frame): void {
  const dots = graph.mapNodes((id, dot) => ({ id, dot }));
  const boxes = dots.map(({ dot: { x, y, size, label, named, central } }) => ({
    x,
    y,
    width: Math.max(2 * size, named ? label.length * CHARACTER * (central ? CENTRAL_NAME : 1) : 0),
    // The name hangs beneath the dot; a box around both that has the dot in its middle is as tall again above.
    height: 2 * size + (named ? 2 * NAME_HEIGHT : 0),
    fixed: central,
  }));
  spread(boxes, frame).forEach(({ x, y }, index) => {
    const id = dots[index]?.id;
    if (id !== undefined) graph.mergeNodeAttributes(id, { x, y });
  });
}

/** Gives names to the largest dots first, each where it covers no larger dot and no other name and stays in the frame. */
function nameTheLargest(graph: Graph<Dot, Line>, frame: Frame): void {
  const dots = graph.mapNodes((id, dot) => ({ id, ...dot })).sort((a, b) => b.size - a.size);
  const things = dots.map(({ x, y, size, label }) => ({
    name: { x, y: y - size - NAME_HEIGHT / 2, width: label.length * CHARACTER, height: NAME_HEIGHT },
    dot: { x, y, width: 2 * size, height: 2 * size },
  }));
  const fitting = fittingNames(things, frame);
  dots.forEach(({ id }, index) => {
    graph.setNodeAttribute(id, 'named', fitting[index] ?? false);
  });
}
