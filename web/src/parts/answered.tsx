import type { ComponentChildren } from 'preact';
import { mayPass } from '../api/failure.js';
import type { Answer } from '../api/use-answer.js';

/** What an answer's data looks like, or a plain sentence while there is none. */
export function Answered<R>({ answer, children }: { answer: Answer<R>; children: (data: R) => ComponentChildren }) {
  if (answer.state === 'ready') return <>{children(answer.data)}</>;
  if (answer.state === 'loading') {
    return (
      <p class="notice waiting" role="status">
        Reading the graph …
      </p>
    );
  }
  return (
    <div class="notice failed" role="alert">
      <p>{answer.failure.message}</p>
      {mayPass(answer.failure) && (
        <button type="button" onClick={answer.again}>
          Try again
        </button>
      )}
    </div>
  );
}

/** Says that there is nothing here, and what that means. */
export function Nothing({ children }: { children: ComponentChildren }) {
  return <p class="notice">{children}</p>;
}
