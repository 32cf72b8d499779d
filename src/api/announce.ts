import type { Decision } from '../model/decision.js';
import { labelOf } from '../model/ids.js';
import type { Change, ChangeKind, Changes } from './changes.js';
import type { Editor } from './editor.js';

const DECIDED: Readonly<Record<Decision['kind'], ChangeKind>> = { merge: 'merged', split: 'split', rename: 'renamed' };

/** An editor that tells of each change once it is made, and of none that failed or changed nothing. */
export function announcing(editor: Editor, changes: Changes): Editor {
  const tell = (change: Omit<Change, 'at'>) => changes.tell({ ...change, at: new Date().toISOString() });
  const telling = async (made: Promise<Decision>): Promise<Decision> => {
    const decision = await made;
    const { kind, of, into, undone } = decision;
    const meetings = [of, into].filter((id) => id !== null).filter((id) => labelOf(id) === 'Meeting');
    tell({ kind: undone ? 'undone' : DECIDED[kind], of: decision.id, decision, meetings, gone: [] });
    return decision;
  };
  return {
    ingest: async (article) => {
      const ingested = await editor.ingest(article);
      const { change, meetings, gone } = ingested;
      if (change !== 'unchanged') tell({ kind: change, of: ingested.article, decision: null, meetings, gone });
      return ingested;
    },
    remove: async (article) => {
      const removed = await editor.remove(article);
      tell({ kind: 'removed', of: article, decision: null, meetings: removed.meetings, gone: removed.gone });
      return removed;
    },
    merge: (first, second, reason) => telling(editor.merge(first, second, reason)),
    split: (id, part, reason) => telling(editor.split(id, part, reason)),
    rename: (id, name, reason) => telling(editor.rename(id, name, reason)),
    undo: (decision, reason) => telling(editor.undo(decision, reason)),
    candidates: (limit) => editor.candidates(limit),
  };
}
