import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type LimitGroup, type LocalLimit, localLimits } from '../../rules/local-limits';
import type { Refusal } from '../refusals';
import { type LimitUse, usesOfLimits } from '../rules';
import { limitRefusal } from '../settings';
import type { OptionsState } from './state';
import { words } from './words';

const says = words.limits;
const uses = usesOfLimits();

/** Every limit that may be set, with its default, its ends, and what rests on it. */
export function LimitsSection({ state }: { state: OptionsState }): JSX.Element {
  const { force, settings, tried, keep } = state;
  const isOff = force.inUse.featuresOff.includes('own-limits');
  /** @param value null: the default. Answers why not, where it can't be. */
  const set = (id: string, value: number | null): Refusal | null => {
    const { [id]: _, ...others } = settings.limits;
    const problem = value === null ? null : limitRefusal(id, value);
    if (problem) return problem;
    const next = { ...settings, limits: value === null ? others : { ...others, [id]: value } };
    const wrong = tried(next).refused.find(({ where }) => where === `limits.${id}`);
    if (wrong) return wrong;
    keep(next);
    return null;
  };
  return (
    <>
      <p>{says.means}</p>
      {isOff && <p class="note">{says.off}</p>}
      {(Object.keys(says.groups) as LimitGroup[]).map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h3 id={`group-${group}`}>{says.groups[group]}</h3>
          {localLimits
            .filter((each) => each.group === group)
            .map((each) => {
              const { id } = each.limit;
              const isFixed = force.fixed.limits.includes(id);
              return (
                <LimitRow
                  key={`${id} ${force.inUse.limits[id]}`}
                  {...{ each, isFixed }}
                  isDisabled={isFixed || isOff}
                  value={force.inUse.limits[id] ?? null}
                  use={uses.get(id) ?? { rules: [], sources: [] }}
                  set={(value) => set(id, value)}
                />
              );
            })}
        </section>
      ))}
      <p class="small">{says.ends}</p>
    </>
  );
}

interface RowProps {
  each: LocalLimit;
  /** Null: the default. */
  value: number | null;
  isFixed: boolean;
  isDisabled: boolean;
  use: LimitUse;
  set: (value: number | null) => Refusal | null;
}

function LimitRow({ each, value, isFixed, isDisabled, use, set }: RowProps): JSX.Element {
  const { limit, words: name, least, most } = each;
  const [error, setError] = useState('');
  const [typed, setTyped] = useState(String(value ?? limit.value));
  const unit = limit.unit === '' ? says.times : limit.unit;
  const take = (text: string): void => {
    const number = text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
    const refused = number === limit.value ? set(null) : set(number);
    setError(refused ? words.refusal({ ...refused, where: name, found: words.quoted(text.trim()) }) : '');
  };
  const id = `limit-${limit.id}`;
  return (
    <div class="limit" data-local={value !== null}>
      <label for={id}>{name}</label>
      <div class="control">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={typed}
          disabled={isDisabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-about ${id}-error`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onChange={({ currentTarget }) => take(currentTarget.value)}
        />
        <span class="unit">{unit}</span>
        {value !== null && !isDisabled && (
          <button type="button" class="quiet" onClick={() => set(null)} aria-label={says.back(name)}>
            {says.default(String(limit.value))}
          </button>
        )}
      </div>
      <p class="small" id={`${id}-about`}>
        {[
          says.default(`${limit.value} ${unit}`),
          says.range(least, most),
          says.judges(use.rules),
          says.sources(use.sources),
        ].join(' · ')}
        {isFixed && ` · ${words.fixed}`}
      </p>
      <p class="field-error" id={`${id}-error`} role="alert">
        {error}
      </p>
    </div>
  );
}
