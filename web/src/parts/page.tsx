import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A view's heading, which also names the window. It takes the focus when it appears after a move within the page, so that
 * the keyboard and screen readers go on from there, but not on the first load, where it would steal it.
 */
export function Heading({
  over,
  children,
  title,
}: {
  over?: ComponentChildren;
  children: ComponentChildren;
  title: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === 'Chancery' ? title : `${title} · Chancery`;
    if (moved) heading.current?.focus({ preventScroll: true });
    moved = true;
  }, [title]);
  return (
    <header class="heading">
      {over && <p class="over">{over}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </header>
  );
}

/** Whether a view has been shown before in this visit. */
let moved = false;
