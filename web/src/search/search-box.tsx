import { useEffect, useRef, useState } from 'preact/hooks';
import { navigate } from '../address/navigate.js';
import { hrefOf } from '../address/route.js';
import { OptionList, optionId } from './option-list.js';
import { optionsFor } from './options.js';
import { useHits } from './use-hits.js';

/**
 * The search box: names are found as one types, whole questions are understood. Arrow keys choose, Enter takes the first
 * or the chosen one, Escape closes the list, `/` leads here from anywhere on the page.
 */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const { text: found, hits, failure } = useHits(text);
  const groups = optionsFor(text, hits);
  const options = groups.flatMap((group) => group.options);
  const settled = found === text;
  const shown = open && text.trim() !== '' && (settled || options.length > 0);

  useSlashKey(input);
  useEffect(() => document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' }), [active]);

  const go = (href: string) => {
    setOpen(false);
    setText('');
    input.current?.blur();
    navigate(href);
    window.scrollTo(0, 0);
  };
  const take = () => {
    const chosen = options[active] ?? (settled || options[0]?.label === 'Question' ? options[0] : undefined);
    if (chosen) go(chosen.href);
    else if (text.trim()) go(hrefOf({ view: 'found', text: text.trim() }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setOpen(false);
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(true);
    const step = event.key === 'ArrowDown' ? 1 : -1;
    setActive(active < 0 && step < 0 ? options.length - 1 : Math.min(options.length - 1, Math.max(-1, active + step)));
  };

  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          take();
        }}
      >
        <label class="visually-hidden" for="search">
          Search for a leader, meeting, body, place or article, or ask a question
        </label>
        <input
          ref={input}
          id="search"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck={false}
          placeholder="Search, or ask a question"
          aria-expanded={shown}
          aria-controls="found"
          aria-autocomplete="list"
          aria-activedescendant={shown && options[active] ? optionId(active) : undefined}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setActive(-1);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </form>
      {shown && <OptionList groups={groups} active={active} settled={settled} failure={failure} onTake={go} />}
    </search>
  );
}

function useSlashKey(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [input]);
}
