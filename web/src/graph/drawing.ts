import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { AroundQuery } from '../generated/graphql.js';

type Neighbourhood = AroundQuery['neighbourhood'];

/** What the canvas knows of a thing. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string;
  /** `Leader`, `Meeting` …: gives the colour. */
  readonly kind: string;
  readonly central: boolean;
}

export interface Line {
  readonly type: string;
}

/** Names are cut so that a long one does not lie over its neighbours; the list beside the drawing has them whole. */
const MOST_CHARACTERS = 30;

/**
 * The neighbourhood as a drawing with a place for each thing. The layout starts from a circle in the order given and takes
 * a fixed number of steps, so that the same neighbourhood always looks the same.
 */
export function drawingOf({ nodes, edges }: Neighbourhood, central: string): Graph<Dot, Line> {
  const graph = new Graph<Dot, Line>({ multi: true });
  nodes.forEach((node, index) => {
    const angle = (2 * Math.PI * index) / nodes.length;
    const isCentral = node.id === central;
    graph.addNode(node.id, {
      x: isCentral ? 0 : Math.cos(angle),
      y: isCentral ? 0 : Math.sin(angle),
      size: isCentral ? 13 : sizeOf(node.degree),
      label: node.name.length > MOST_CHARACTERS ? `${node.name.slice(0, MOST_CHARACTERS - 1).trimEnd()}…` : node.name,
      kind: node.label,
      central: isCentral,
    });
  });
  for (const { from, to, type } of edges) {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addEdge(from, to, { type });
  }
  if (graph.order > 2) {
    forceAtlas2.assign(graph, {
      iterations: 300,
      settings: { ...forceAtlas2.inferSettings(graph), gravity: 1.2, scalingRatio: 14, adjustSizes: true, slowDown: 4 },
    });
  }
  return graph;
}

/** Radius in pixels: well connected things are larger, the largest still smaller than the one in the centre. */
function sizeOf(degree: number): number {
  return Math.min(11, 5 + Math.sqrt(degree));
}
