import { useState } from 'preact/hooks';
import { readInWords } from '../dose-answer';
import { laboratoryChoices } from '../dosing';
import { type FormProps, SelectField, TextField } from './fields';
import { readFromOf } from './form-state';
import { labels, words } from './words';

const DIPLOTYPE = 'diplotype';
const ACTIVITY = 'activity';

const isClass = (value: string): boolean => Object.hasOwn(words.geneClasses, value) || value === 'unclassed';

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
        {Object.entries(words.geneClasses).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
        {typed === 'unclassed' && <option value="unclassed">{words.unclassed}</option>}
        <option value={DIPLOTYPE}>{words.diplotype}</option>
        {gene === 'tpmt' && <option value={ACTIVITY}>{words.activity}</option>}
      </select>
      {way === DIPLOTYPE && (
        <input
          class="follow"
          aria-label={words.diplotypeOf(labels[gene])}
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
          <SelectField field="tpmtLab" options={[['', words.laboratoryUnknown], ...laboratoryChoices]} {...form} />
        </div>
      )}
    </div>
  );
}
