import { useEffect, useState } from 'preact/hooks';

/** Why the page needs a token of its reader: the server takes no question without one, or not the one that was sent. */
export type Need = 'missing' | 'refused';

const KEY = 'chancery:token';
/** Sent to the window when a token is needed, or no more. */
const CHANGED = 'chancery:need';

let token = readStored();
let need: Need | null = null;

/** The token that questions are sent with; null for none. It is kept until the tab is closed. */
export function keptToken(): string | null {
  return token;
}

/** Keeps a token for this tab, null for none, and lets the page ask again. */
export function keepToken(secret: string | null): void {
  token = secret;
  store(secret);
  change(null);
}

/** Forgets a token that the server did not take, null if none was sent, unless another was given meanwhile. */
export function refuseToken(used: string | null): void {
  if (used !== token) return;
  token = null;
  store(null);
  change(used === null ? 'missing' : 'refused');
}

/** Why a token is needed now; null if none is. */
export function useNeed(): Need | null {
  const [shown, setShown] = useState(need);
  useEffect(() => {
    const follow = () => setShown(need);
    follow();
    window.addEventListener(CHANGED, follow);
    return () => window.removeEventListener(CHANGED, follow);
  }, []);
  return shown;
}

function change(to: Need | null): void {
  need = to;
  window.dispatchEvent(new Event(CHANGED));
}

/** A browser may forbid the page to store anything; the token is kept by the page alone then. */
function readStored(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(secret: string | null): void {
  try {
    if (secret === null) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, secret);
  } catch {
    // Then the next page load asks again.
  }
}
