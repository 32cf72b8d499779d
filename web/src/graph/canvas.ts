import type Graph from 'graphology';
import Sigma from 'sigma';
import type { Colours } from './colours.js';
import { CENTRAL_NAME, type Dot, type Line } from './drawing.js';

const NAME_SIZE = 12.5;

/** Whether the browser can draw with WebGL 2, without which there is no canvas. */
export function canDraw(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}

/**
 * Draws the graph in the container and calls back with the id of a thing that is clicked. The wheel zooms only with Ctrl
 * or Cmd, so that the page scrolls on. Gives the function that takes the drawing away.
 */
export function draw(
  graph: Graph<Dot, Line>,
  container: HTMLElement,
  colours: Colours,
  onClick: (id: string) => void,
): () => void {
  let under: string | null = null;
  const near = (node: string) => under === null || node === under || graph.areNeighbors(node, under);
  const font = getComputedStyle(container).fontFamily;
  const sigma = new Sigma<Dot, Line>(graph, container, {
    settings: {
      gestureTarget: 'shared',
      // The drawing has its places in pixels already.
      autoRescale: false,
      minCameraRatio: 0.2,
      maxCameraRatio: 3,
      nodeLabelEvents: 'extend',
      itemSizesReference: 'screen',
    },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        label: { attribute: 'label' },
        color: (dot) => colours.things[dot.kind] ?? colours.ink,
        labelColor: colours.ink,
        labelFont: font,
        labelSize: (dot) => (dot.central ? NAME_SIZE * CENTRAL_NAME : NAME_SIZE),
        labelVisibility: (dot, state) => (dot.named || state.isHovered ? 'visible' : 'hidden'),
        labelPosition: 'below',
        backdropColor: colours.paper,
        backdropVisibility: (_, state) => (state.isHovered ? 'visible' : 'hidden'),
        backdropShadowBlur: 6,
        depth: (_, state) => (state.isHovered ? 'topNodes' : 'nodes'),
        cursor: 'pointer',
      },
      edges: { size: 1.4, color: colours.line },
    },
    nodeReducer: (node, data) => (near(node) ? data : { ...data, opacity: 0.25, labelVisibility: 'hidden' }),
  });
  const point = (node: string | null) => {
    under = node;
    sigma.refresh();
  };
  sigma.on('clickNode', ({ node }) => onClick(node));
  sigma.on('enterNode', ({ node }) => point(node));
  sigma.on('leaveNode', () => point(null));
  return () => sigma.kill();
}
