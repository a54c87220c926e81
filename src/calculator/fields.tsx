import type { ComponentChildren } from 'preact';
import { readInWords } from '../dose-answer';
import type { FieldName, FormFields } from '../dosing';
import { type FormState, readFromOf } from './form-state';
import { labels } from './words';

/** What a field needs of the form around it. */
export interface FormProps {
  state: FormState;
  /** Messages by field; empty where the form can be used. */
  errors: Partial<Record<FieldName, string>>;
  edit<Field extends FieldName>(field: Field, value: FormFields[Field]): void;
}

type Labelled = keyof typeof labels;
type TextField = { [Field in Labelled]: FormFields[Field] extends string ? Field : never }[Labelled];
type TickField = { [Field in Labelled]: FormFields[Field] extends boolean ? Field : never }[Labelled];

const idOf = (field: FieldName): string => `dose-${field}`;

/** Beneath a field: what is wrong with it, or where its value was read. */
export function Beneath({ field, state, errors }: FormProps & { field: FieldName }) {
  const error = errors[field];
  const read = readFromOf(state, field);
  if (error)
    return (
      <p class="field-error" id={`${idOf(field)}-note`}>
        {error}
      </p>
    );
  return read ? (
    <p class="field-read" id={`${idOf(field)}-note`}>
      {readInWords(read)}
    </p>
  ) : null;
}

const described = ({ state, errors }: FormProps, field: FieldName) => ({
  'aria-describedby': errors[field] || readFromOf(state, field) ? `${idOf(field)}-note` : undefined,
  'aria-invalid': errors[field] ? true : undefined,
});

interface TextProps extends FormProps {
  field: TextField;
  unit?: string;
  /** The unit stands behind the field, where the label leaves no room for it. */
  unitBehind?: boolean;
  type?: 'text' | 'date';
  placeholder?: string;
  numeric?: boolean;
  children?: ComponentChildren;
}

/** A labelled text field, with its unit or a control for it behind. */
export function TextField({
  field,
  unit,
  unitBehind = false,
  type = 'text',
  placeholder,
  numeric = false,
  children,
  ...form
}: TextProps) {
  const unitId = `${idOf(field)}-unit`;
  const notes = described(form, field);
  const input = {
    id: idOf(field),
    value: form.state.fields[field],
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      form.edit(field, currentTarget.value as FormFields[typeof field]),
    ...notes,
    'aria-describedby': [unitBehind && unitId, notes['aria-describedby']].filter(Boolean).join(' ') || undefined,
  };
  return (
    <div class="field">
      <label for={input.id}>
        {labels[field]}
        {unit && !unitBehind && <span class="unit"> {unit}</span>}
      </label>
      <span class="control">
        {type === 'date' ? (
          <input type="date" {...input} />
        ) : (
          <input
            type="text"
            inputMode={numeric ? 'decimal' : 'text'}
            autocomplete="off"
            spellcheck={false}
            placeholder={placeholder}
            {...input}
          />
        )}
        {unit && unitBehind && (
          <span class="unit" id={unitId}>
            {unit}
          </span>
        )}
        {children}
      </span>
      <Beneath field={field} {...form} />
    </div>
  );
}

interface SelectProps extends FormProps {
  field: TextField;
  options: readonly (readonly [value: string, name: string])[];
}

export function SelectField({ field, options, ...form }: SelectProps) {
  return (
    <div class="field">
      <label for={idOf(field)}>{labels[field]}</label>
      <select
        id={idOf(field)}
        value={form.state.fields[field]}
        onChange={({ currentTarget }) => form.edit(field, currentTarget.value as FormFields[typeof field])}
        {...described(form, field)}
      >
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
      <Beneath field={field} {...form} />
    </div>
  );
}

export function TickField({ field, ...form }: FormProps & { field: TickField }) {
  return (
    <div class="field tick">
      <label>
        <input
          type="checkbox"
          checked={form.state.fields[field]}
          onChange={({ currentTarget }) => form.edit(field, currentTarget.checked as FormFields[typeof field])}
          {...described(form, field)}
        />
        {labels[field]}
      </label>
      <Beneath field={field} {...form} />
    </div>
  );
}
