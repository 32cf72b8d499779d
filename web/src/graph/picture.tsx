import { useEffect, useRef, useState } from 'preact/hooks';
import { navigate } from '../address/navigate.js';
import { hrefOfId } from '../address/route.js';
import type { AroundQuery } from '../generated/graphql.js';
import { coloursOf, watchScheme } from './colours.js';
import type { Frame } from './spread.js';

/** Pixels between the drawing and its border. */
const EDGE = 8;

type Stage = 'drawing' | 'drawn' | 'without WebGL';

function frameOf({ clientWidth, clientHeight }: HTMLElement): Frame {
  return { width: clientWidth - 2 * EDGE, height: clientHeight - 2 * EDGE };
}

/** The neighbourhood as a picture; the list beside it tells the same to those who cannot see or click it. */
export function Picture({ around, id }: { around: AroundQuery['neighbourhood']; id: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage>('drawing');
  const [scheme, setScheme] = useState(0);

  useEffect(() => watchScheme(() => setScheme((count) => count + 1)), []);

  useEffect(() => {
    const container = frame.current;
    if (!container) return;
    let takeAway: (() => void) | null = null;
    let left = false;
    // Half of the page's script is for drawing: it is fetched when there is something to draw.
    Promise.all([import('./canvas.js'), import('./drawing.js')]).then(([{ canDraw, draw }, { drawingOf }]) => {
      if (left) return;
      if (!canDraw()) return setStage('without WebGL');
      const go = (node: string) => navigate(hrefOfId(node));
      takeAway = draw(drawingOf(around, id, frameOf(container)), container, coloursOf(container), go);
      setStage('drawn');
    });
    return () => {
      left = true;
      takeAway?.();
    };
  }, [around, id, scheme]);

  if (stage === 'without WebGL') {
    return <p class="notice">This browser does not draw with WebGL, so the list alone shows what is around.</p>;
  }
  return (
    <div
      class={around.nodes.length > 40 ? 'picture large' : 'picture'}
      ref={frame}
      aria-hidden="true"
      data-stage={stage}
    />
  );
}
