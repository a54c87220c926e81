import type { JSX } from 'preact';
import type { Chart, FactList, Gene } from '../../chart';
import { coverageInWords } from '../coverage-words';
import { words } from '../words';

const LISTS: readonly FactList[] = ['medications', 'labs', 'allergies'];
const GENES: readonly Gene[] = ['tpmt', 'nudt15'];

/** What was read and what was not, in five short lines: no finding, and no silence, stands without it. */
export function Rests({ chart, onShowRead }: { chart: Chart; onShowRead: () => void }): JSX.Element {
  const says = words.rests;
  return (
    <section class="rests">
      <h2>{says.title}</h2>
      <dl>
        {LISTS.map((list) => (
          <Line
            key={list}
            name={words.read.lists[list].title}
            seen={chart.coverage[list].seen !== 'not-seen'}
            value={coverageInWords(list, chart.coverage[list])}
          />
        ))}
        {GENES.map((gene) => {
          const result = chart.pharmacogenetics[gene];
          const phenotype = result?.phenotype ? words.read.phenotype[result.phenotype] : words.read.unclassed;
          return (
            <Line
              key={gene}
              name={words.read.gene[gene]}
              seen={result !== null}
              value={result ? phenotype : words.read.coverage['not-seen']}
            />
          );
        })}
      </dl>
      <button type="button" class="fact link" onClick={onShowRead}>
        {says.open}
      </button>
    </section>
  );
}

function Line({ name, value, seen }: { name: string; value: string; seen: boolean }): JSX.Element {
  return (
    <div data-seen={seen}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
