import { useEffect, useRef, useState } from 'preact/hooks';
import { Reasons } from '../dose-answer';
import {
  answerInWords,
  type DoseAdvice,
  type DoseInput,
  type FieldName,
  type FormFields,
  type Prefill,
} from '../dosing';
import { Form } from './form';
import { emptyForm, type FormState, filledFrom, outcomeOf, type StartsWith, withEdit } from './form-state';
import { HandOut } from './hand-out';
import { PlanPlot } from './plan-plot';
import { PlanTables } from './plan-tables';
import { SuggestedDose } from './result';
import { WhatIfs } from './what-if';
import { words } from './words';

type House = StartsWith & { limits: Readonly<Record<string, number>>; featuresOff: readonly string[] };

interface CalculatorProps {
  /** `YYYY-MM-DD` */
  today: string;
  /** What the chart on screen gives; null: nothing, and the calculator stands alone. */
  prefill: Prefill | null;
  /** Whether it is known that no chart fills it: then one can type at once. */
  isAlone?: boolean;
  /** What this house begins with, its own limits, and what its policy has taken away; null: as shipped. */
  house?: House | null;
}

/** The dose calculator: live as one types, standing alone or filled from the chart on screen. */
export function Calculator({ prefill, ...props }: CalculatorProps) {
  // a new reading of the same patient leaves what was typed; another patient's begins anew, and nothing of the old one stays
  return <CalculatorOfOne key={prefill ? `of ${prefill.patient}` : 'alone'} prefill={prefill} {...props} />;
}

/** The first stop stands in the answer. */
function othersThanFirst(advice: DoseAdvice, input: DoseInput) {
  const [first] = answerInWords(advice, input).against;
  return advice.reasons.filter((each) => each !== first);
}

function CalculatorOfOne({ today, prefill, isAlone = false, house = null }: CalculatorProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // what a person has gone to since is left alone
    if (isAlone && document.activeElement === document.body)
      place.current?.querySelector<HTMLInputElement>('#dose-weight')?.focus();
  }, [isAlone]);
  const [state, setState] = useState<FormState>(() => (prefill ? filledFrom(prefill, house) : emptyForm(house)));
  // counts how often the form was cleared, so that no control keeps a way of typing that belongs to cleared values
  const [filling, setFilling] = useState(0);

  const edit = <Field extends FieldName>(field: Field, value: FormFields[Field]): void =>
    setState((before) => withEdit(before, field, value));
  const clear = (): void => {
    setState(emptyForm(house));
    setFilling((count) => count + 1);
  };
  const outcome = outcomeOf(state, today, house?.limits);
  return (
    <section ref={place} class="calculator" aria-labelledby="calculator-title">
      <h2 id="calculator-title">{words.title}</h2>
      {state.prefill && (
        <p class="filled">
          {words.filledFrom(state.prefill.patient)}{' '}
          <button type="button" class="quiet" onClick={clear}>
            {words.clear}
          </button>
        </p>
      )}
      <Form key={filling} state={state} errors={outcome.kind === 'errors' ? outcome.byField : {}} edit={edit} />
      <SuggestedDose outcome={outcome} />
      {outcome.kind === 'advice' && (
        <>
          <Reasons reasons={othersThanFirst(outcome.advice, outcome.input)} />
          <PlanPlot advice={outcome.advice} intent={outcome.input.intent} />
          <PlanTables advice={outcome.advice} />
          <WhatIfs whatIfs={outcome.whatIfs} />
          <HandOut advice={outcome.advice} input={outcome.input} off={house?.featuresOff} />
        </>
      )}
      <p class="small">{words.notMedical}</p>
    </section>
  );
}
