import { headline, type WhatIf } from '../dosing';
import { words } from './words';

/** The same patient with one thing changed; marked as a comparison. */
export function WhatIfs({ whatIfs }: { whatIfs: readonly WhatIf[] }) {
  return (
    <details class="what-if">
      <summary>{words.whatIf}</summary>
      <p class="small">{words.whatIfMeans}</p>
      <ul>
        {whatIfs.map(({ label, advice }) => (
          <li key={label}>
            {label}: <em>{headline(advice)}</em>
          </li>
        ))}
      </ul>
    </details>
  );
}
