import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { emptyFields, numberFields, withdrawalQuestions } from '../dosing';
import { Beneath, type FormProps, SelectField, TextField, TickField } from './fields';
import { GeneField } from './gene-field';
import { labels, words } from './words';

const resultFields = ['wbc', 'neutrophils', 'platelets', 'alt', 'ast', 'bilirubin', 'tgn', 'mmp'] as const;
const patientFields = ['age', 'tablets', 'from', 'pregnant', 'transplant', 'haemodialysis'] as const;

interface FoldedProps {
  title: string;
  names: readonly ((typeof resultFields)[number] | (typeof patientFields)[number])[];
  form: FormProps;
  children: ComponentChildren;
}

/** kg or lb; changing it changes what the number means, never the number. */
function WeightUnit({ state, edit }: FormProps) {
  return (
    <select
      aria-label={labels.weightUnit}
      value={state.fields.weightUnit}
      onChange={({ currentTarget }) => edit('weightUnit', currentTarget.value === 'lb' ? 'lb' : 'kg')}
    >
      <option value="kg">kg</option>
      <option value="lb">lb</option>
    </select>
  );
}

function BeforeTaper(form: FormProps) {
  const { state, edit } = form;
  const ticks = (
    field: 'neverStop' | 'criteriaMet',
    title: string,
    questions: readonly { id: string; words: string }[],
  ) => (
    <fieldset>
      <legend>{title}</legend>
      {questions.map(({ id, words: text }) => {
        const ticked = state.fields[field];
        return (
          <div class="field tick" key={id}>
            <label>
              <input
                type="checkbox"
                checked={ticked.includes(id)}
                onChange={({ currentTarget }) =>
                  edit(field, currentTarget.checked ? [...ticked, id] : ticked.filter((each) => each !== id))
                }
              />
              {text}
            </label>
          </div>
        );
      })}
      <Beneath field={field} {...form} />
    </fieldset>
  );
  return (
    <section class="before-taper" aria-label={words.before}>
      {ticks('neverStop', words.neverStop, withdrawalQuestions.neverStop)}
      {ticks('criteriaMet', words.criteria, withdrawalQuestions.criteria)}
    </section>
  );
}

/** Fields that are asked for less often, folded; what they hold is said, and one that can't be used opens them. */
function Folded({ title, names, form, children }: FoldedProps) {
  const [isOpen, setOpen] = useState(false);
  const hasError = names.some((name) => form.errors[name]);
  const held = names.flatMap((name) => {
    const value = form.state.fields[name];
    if (value === emptyFields[name]) return [];
    return [value === true ? labels[name] : words.held(labels[name], String(value))];
  });
  return (
    <details open={isOpen || hasError} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {title}
        {held.length > 0 && <span class="held">: {held.join(', ')}</span>}
      </summary>
      {children}
    </details>
  );
}

/** The calculator's fields: three for a dose in seconds, the others where they are asked for. */
export function Form(form: FormProps) {
  const { intent, medications, specialistLowDose } = form.state.fields;
  const unitOf = (field: keyof typeof numberFields): string => numberFields[field].unit;
  const hasCurrent = intent !== 'start';
  return (
    <form class="dose-form" onSubmit={(event) => event.preventDefault()} noValidate>
      <div class="fields">
        <TextField field="weight" numeric {...form}>
          <WeightUnit {...form} />
        </TextField>
        <SelectField field="intent" options={Object.entries(words.intents)} {...form} />
        <GeneField gene="tpmt" {...form} />
        <GeneField gene="nudt15" {...form} />
        <SelectField field="regimen" options={Object.entries(words.regimens)} {...form} />
        <TextField field="creatinineClearance" unit={unitOf('creatinineClearance')} unitBehind numeric {...form} />
        {hasCurrent && <TextField field="current" unit={unitOf('current')} numeric {...form} />}
        <div class={hasCurrent ? 'rest' : 'row'}>
          <TextField field="medications" placeholder={words.drugsExample} {...form} />
          {(medications.trim() !== '' || specialistLowDose) && <TickField field="specialistLowDose" {...form} />}
        </div>
      </div>
      {intent === 'taper' && <BeforeTaper {...form} />}
      <Folded title={words.more} names={patientFields} form={form}>
        <div class="fields">
          <TextField field="age" unit={unitOf('age')} numeric {...form} />
          <TextField field="tablets" unit="mg" {...form} />
          <TextField field="from" type="date" {...form} />
          <div>
            <TickField field="pregnant" {...form} />
            <TickField field="transplant" {...form} />
            <TickField field="haemodialysis" {...form} />
          </div>
        </div>
      </Folded>
      <Folded title={words.results} names={resultFields} form={form}>
        <div class="fields">
          {resultFields.map((field) => (
            <TextField key={field} field={field} unit={unitOf(field)} numeric {...form} />
          ))}
        </div>
      </Folded>
    </form>
  );
}
