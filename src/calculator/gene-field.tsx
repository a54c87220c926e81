import { useState } from 'preact/hooks';
import { laboratoryChoices, readInWords } from '../dosing';
import { type FormProps, SelectField, TextField } from './fields';
import { readFromOf } from './form-state';
import { geneClasses, labels } from './words';

const DIPLOTYPE = 'diplotype';
const ACTIVITY = 'activity';

const isClass = (value: string): boolean => geneClasses.some(([each]) => each === value) || value === 'unclassed';

/** A gene by the word of its class, by diplotype, or (TPMT) by activity with the laboratory that measured it. */
export function GeneField({ gene, ...form }: FormProps & { gene: 'tpmt' | 'nudt15' }) {
  const typed = form.state.fields[gene];
  const [way, setWay] = useState<'class' | typeof DIPLOTYPE | typeof ACTIVITY>('class');
  const read = readFromOf(form.state, gene);
  const error = form.errors[gene];
  const shown = way === 'class' ? (isClass(typed) ? typed : 'unknown') : way;
  const choose = (value: string): void => {
    const chosen = value === DIPLOTYPE || value === ACTIVITY ? value : 'class';
    setWay(chosen);
    form.edit(gene, chosen === 'class' ? value : '');
    if (chosen !== ACTIVITY && gene === 'tpmt') {
      form.edit('tpmtActivity', '');
      form.edit('tpmtLab', '');
    }
  };
  const note = `dose-${gene}-note`;
  return (
    <div class="field">
      <label for={`dose-${gene}`}>{labels[gene]}</label>
      <select
        id={`dose-${gene}`}
        value={shown}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        aria-describedby={error || read ? note : undefined}
      >
        {geneClasses.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
        {typed === 'unclassed' && <option value="unclassed">Can’t be classed</option>}
        <option value={DIPLOTYPE}>Diplotype…</option>
        {gene === 'tpmt' && <option value={ACTIVITY}>Activity…</option>}
      </select>
      {way === DIPLOTYPE && (
        <input
          class="follow"
          aria-label={`${labels[gene]} diplotype`}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? note : undefined}
          placeholder={gene === 'tpmt' ? '*1/*3A' : '*1/*3'}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={({ currentTarget }) => form.edit(gene, currentTarget.value)}
        />
      )}
      {error && (
        <p class="field-error" id={note}>
          {error}
        </p>
      )}
      {!error && read && (
        <p class="field-read" id={note}>
          {readInWords(read)}
        </p>
      )}
      {way === ACTIVITY && (
        <div class="follow">
          <TextField field="tpmtActivity" placeholder="20 U/mL" {...form} />
          <SelectField field="tpmtLab" options={[['', 'Not known'], ...laboratoryChoices]} {...form} />
        </div>
      )}
    </div>
  );
}
