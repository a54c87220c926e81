import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Gene, Phenotype } from '../../chart';
import type { Said } from '../../session';
import { words } from '../words';

interface EnteredProps {
  entered: Said['entered'];
  onEnter: (entered: Partial<Said['entered']>) => void;
}

const CLASSES: readonly Phenotype[] = ['normal', 'intermediate', 'possible-intermediate', 'poor', 'indeterminate'];
/** kg; the same as for a weight that is read. */
const LEAST = 30;
const MOST = 200;

/** What stands on paper: a weight, the class of a gene. For this patient and session, and marked as entered. */
export function EnteredByHand({ entered, onEnter }: EnteredProps): JSX.Element {
  return (
    <div class="by-hand">
      <GeneChoice gene="tpmt" {...{ entered, onEnter }} />
      <GeneChoice gene="nudt15" {...{ entered, onEnter }} />
      <WeightField {...{ entered, onEnter }} />
    </div>
  );
}

function GeneChoice({ gene, entered, onEnter }: EnteredProps & { gene: Gene }): JSX.Element {
  const says = words.read;
  return (
    <label class="choice">
      {says.gene[gene]}
      <select
        value={entered[gene] ?? ''}
        onChange={({ currentTarget }) =>
          onEnter({ [gene]: CLASSES.find((each) => each === currentTarget.value) ?? null })
        }
      >
        <option value="">{says.entered.none}</option>
        {CLASSES.map((phenotype) => (
          <option key={phenotype} value={phenotype}>
            {says.phenotype[phenotype]}
          </option>
        ))}
      </select>
    </label>
  );
}

function WeightField({ entered, onEnter }: EnteredProps): JSX.Element {
  const says = words.read.entered;
  const [typed, setTyped] = useState(entered.weightKg === null ? '' : String(entered.weightKg));
  const weightKg = /^\d+(\.\d+)?$/.test(typed.trim()) ? Number(typed) : null;
  const isPossible = weightKg !== null && weightKg >= LEAST && weightKg <= MOST;
  const problem = typed.trim() === '' || isPossible ? null : says.problem(LEAST, MOST, typed.trim());
  const submit = (event: Event): void => {
    event.preventDefault();
    if (typed.trim() === '') onEnter({ weightKg: null });
    else if (isPossible) onEnter({ weightKg });
  };
  return (
    <form class="choice" onSubmit={submit}>
      <label>
        {says.weight}{' '}
        <input
          type="text"
          inputMode="decimal"
          size={6}
          value={typed}
          aria-invalid={problem !== null}
          aria-describedby={problem ? 'weight-problem' : undefined}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit" disabled={problem !== null}>
        {says.enter}
      </button>
      {problem && (
        <p class="caution" id="weight-problem">
          {problem}
        </p>
      )}
    </form>
  );
}
