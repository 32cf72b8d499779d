import { useState } from 'preact/hooks';
import { navigate } from '../address/navigate.js';
import { hrefOf, parseSides } from '../address/route.js';
import type { Question } from './following.js';

/** The question in its parts, to be changed: which meeting, between which sides, by whose word. */
export function FollowingForm({ question }: { question: Question }) {
  const [reference, setReference] = useState(question.reference);
  const [sides, setSides] = useState(question.sides.join(', '));
  const [byDates, setByDates] = useState(question.by === 'CHRONOLOGY');
  return (
    <form
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        if (!reference.trim()) return;
        const by = byDates ? 'CHRONOLOGY' : 'STATED';
        navigate(hrefOf({ view: 'following', reference: reference.trim(), sides: parseSides(sides), by }));
      }}
    >
      <label class="wide">
        After which meeting
        <input
          required
          value={reference}
          placeholder="August summit"
          onInput={(event) => setReference(event.currentTarget.value)}
        />
      </label>
      <label>
        Sides, by code
        <input value={sides} placeholder="KR, JP" onInput={(event) => setSides(event.currentTarget.value)} />
      </label>
      <label>
        On whose word
        <select
          value={byDates ? 'dates' : 'stated'}
          onChange={(event) => setByDates(event.currentTarget.value === 'dates')}
        >
          <option value="stated">an article says so</option>
          <option value="dates">by date alone</option>
        </select>
      </label>
      <button type="submit">Ask</button>
    </form>
  );
}
