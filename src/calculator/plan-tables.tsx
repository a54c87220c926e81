import { Tablets } from '../dose-answer';
import { byDay, type DoseAdvice, type DueTest, tabletsInWords } from '../dosing';
import { formatDate } from '../locale';
import { words } from './words';

/** Short names for a narrow table; the long ones stand in the copied text. */
const short = ({ test }: DueTest): string => /\(([A-Z]{3})\)/.exec(test)?.[1] ?? test.replace(/ \(.*/, '');

function Steps({ steps }: Pick<DoseAdvice, 'steps'>) {
  return (
    <table>
      <caption>{words.plan}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.from}</th>
          <th scope="col">{words.columns.eachDay}</th>
          <th scope="col">{words.columns.condition}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ from, mgPerDay, tablets, note }, at) => (
          <tr key={from}>
            <th scope="row">{formatDate(from)}</th>
            <td class="number">
              {mgPerDay} mg{' '}
              {tablets.length > 0 && (
                <small>
                  <Tablets text={tabletsInWords(tablets)} />
                </small>
              )}
            </td>
            <td>{note === steps[at - 1]?.note ? words.sameAsBefore : note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Companion({ companion: { drug, steps } }: { companion: NonNullable<DoseAdvice['companion']> }) {
  return (
    <table class="beside">
      <caption>{words.with(drug)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.from}</th>
          <th scope="col">{words.columns.eachDay}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ from, mgPerDay }) => (
          <tr key={from}>
            <th scope="row">{formatDate(from)}</th>
            <td class="number">{mgPerDay} mg</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BloodTests({ monitoring }: Pick<DoseAdvice, 'monitoring'>) {
  const days = byDay(monitoring);
  const [first] = days;
  if (!first) return null;
  return (
    <details>
      <summary>{words.testsOn(days.length, formatDate(first.due))}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.columns.due}</th>
            <th scope="col">{words.columns.tests}</th>
            <th scope="col">{words.columns.why}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ due, tests }) => (
            <tr key={due}>
              <th scope="row">{formatDate(due)}</th>
              <td>{tests.map(short).join(', ')}</td>
              <td>{[...new Set(tests.map(({ why }) => why))].join('; ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** The plan's steps with their tablets and conditions, what is given beside it, and the blood tests by day. */
export function PlanTables({ advice: { steps, companion, monitoring } }: { advice: DoseAdvice }) {
  return (
    <>
      {steps.length > 0 && <Steps steps={steps} />}
      {companion && <Companion companion={companion} />}
      <BloodTests monitoring={monitoring} />
    </>
  );
}
