import type { Failure } from '../../../src/client/client.js';
import type { OptionGroup } from './options.js';

/** The element id of the option at a place in the whole list, for `aria-activedescendant`. */
export function optionId(index: number): string {
  return `found-${index}`;
}

interface Props {
  readonly groups: readonly OptionGroup[];
  readonly active: number;
  /** Whether these are the options for the text as it stands now. */
  readonly settled: boolean;
  readonly failure: Failure | null;
  readonly onTake: (href: string) => void;
}

/** The list under the search box, by label; the chosen option is marked. */
export function OptionList({ groups, active, settled, failure, onTake }: Props) {
  if (failure) {
    return (
      <p id="found" class="options notice failed" role="alert">
        {failure.message}
      </p>
    );
  }
  if (settled && groups.length === 0) {
    return (
      <p id="found" class="options notice" role="status">
        No name in the graph holds these words.
      </p>
    );
  }
  let index = 0;
  return (
    <div id="found" class="options" role="listbox" aria-label="Found">
      {groups.map(({ heading, options }) => (
        // biome-ignore lint/a11y/useSemanticElements: a list box may hold groups, but no field sets
        <div key={heading} role="group" aria-label={heading}>
          <p aria-hidden="true">{heading}</p>
          {options.map(({ href, name, label, date }) => {
            const place = index++;
            return (
              <a
                key={href}
                id={optionId(place)}
                role="option"
                tabIndex={-1}
                aria-selected={place === active}
                class={`thing is-${label.toLowerCase()}`}
                href={href}
                onPointerDown={(event) => event.preventDefault()}
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
                  event.preventDefault();
                  onTake(href);
                }}
              >
                {name}
                {date && <span class="when"> {date}</span>}
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}
