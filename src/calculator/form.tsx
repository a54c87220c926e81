import { numberFields, withdrawalQuestions } from '../dosing';
import { type FormProps, SelectField, TextField, TickField } from './fields';
import { GeneField } from './gene-field';
import { intents, labels, regimens, words } from './words';

const resultFields = ['wbc', 'neutrophils', 'platelets', 'alt', 'ast', 'bilirubin', 'tgn', 'mmp'] as const;

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

function BeforeTaper({ state, edit }: FormProps) {
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
    </fieldset>
  );
  return (
    <section class="before-taper" aria-label={words.before}>
      {ticks('neverStop', words.neverStop, withdrawalQuestions.neverStop)}
      {ticks('criteriaMet', words.criteria, withdrawalQuestions.criteria)}
    </section>
  );
}

/** The calculator's fields: three for a dose in seconds, the others where they are asked for. */
export function Form(form: FormProps) {
  const { intent } = form.state.fields;
  const unitOf = (field: keyof typeof numberFields): string => numberFields[field].unit;
  return (
    <form class="dose-form" onSubmit={(event) => event.preventDefault()} noValidate>
      <div class="fields">
        <TextField field="weight" numeric {...form}>
          <WeightUnit {...form} />
        </TextField>
        <SelectField field="intent" options={intents} {...form} />
        <GeneField gene="tpmt" {...form} />
        <GeneField gene="nudt15" {...form} />
        <SelectField field="regimen" options={regimens} {...form} />
        <TextField field="creatinineClearance" unit={unitOf('creatinineClearance')} numeric {...form} />
        {intent !== 'start' && <TextField field="current" unit={unitOf('current')} numeric {...form} />}
      </div>
      <TextField field="medications" placeholder="allopurinol, lisinopril" {...form} />
      {form.state.fields.medications.trim() !== '' && <TickField field="specialistLowDose" {...form} />}
      {intent === 'taper' && <BeforeTaper {...form} />}
      <details>
        <summary>{words.more}</summary>
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
      </details>
      <details>
        <summary>{words.results}</summary>
        <div class="fields">
          {resultFields.map((field) => (
            <TextField key={field} field={field} unit={unitOf(field)} numeric {...form} />
          ))}
        </div>
      </details>
    </form>
  );
}
