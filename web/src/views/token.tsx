import { useState } from 'preact/hooks';
import { tryToken } from '../api/ask.js';
import { asFailure } from '../api/failure.js';
import { keepToken, type Need } from '../api/token.js';
import { Heading } from '../parts/page.js';

const WHY: Readonly<Record<Need, string>> = {
  missing: 'This server answers only who shows a token that may read.',
  refused: 'The server no longer takes the token that this page had: it was revoked, or is not one of its own.',
};

/** Asks for a token, in place of every other view, until the server takes one. */
export function TokenView({ need }: { need: Need }) {
  const [secret, setSecret] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [trying, setTrying] = useState(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    setTrying(true);
    setRefusal(null);
    await tryToken(secret.trim()).catch((thrown: unknown) => setRefusal(asFailure(thrown).message));
    setTrying(false);
  };

  return (
    <>
      <Heading title="Token">A token is needed</Heading>
      <p>
        {WHY[need]} Whoever runs it makes one with <code>chancery token add NAME</code>. It is kept until this tab is
        closed.
      </p>
      <form class="question" onSubmit={submit}>
        <label class="wide">
          Token
          <input
            required
            type="password"
            autocomplete="off"
            value={secret}
            onInput={(event) => setSecret(event.currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={trying}>
          Go on
        </button>
        {need === 'refused' && (
          <button type="button" onClick={() => keepToken(null)}>
            Go on without
          </button>
        )}
      </form>
      {refusal && (
        <p class="notice failed" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}
