import { byDay, type DoseAdvice, type DueTest, dayInWords } from '../dosing';
import { words } from './words';

/** Short names for a narrow table; the long ones stand in the copied text. */
const short = ({ test }: DueTest): string => /\(([A-Z]{3})\)/.exec(test)?.[1] ?? test.replace(/ \(.*/, '');

/** The plan's steps with their conditions, what is given beside it, and the blood tests by day. */
export function PlanTables({ advice: { steps, companion, monitoring } }: { advice: DoseAdvice }) {
  return (
    <>
      {steps.length > 0 && (
        <table>
          <caption>{words.plan}</caption>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">mg/day</th>
              <th scope="col">Condition</th>
            </tr>
          </thead>
          <tbody>
            {steps.map(({ from, mgPerDay, note }, at) => (
              <tr key={from}>
                <th scope="row">{dayInWords(from)}</th>
                <td class="number">{mgPerDay}</td>
                <td>{note === steps[at - 1]?.note ? words.sameAsBefore : note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {companion && (
        <p>
          With {companion.drug}:{' '}
          {companion.steps.map(({ from, mgPerDay }) => `${mgPerDay} mg/day from ${dayInWords(from)}`).join(', ')}.
        </p>
      )}
      {monitoring.length > 0 && (
        <details>
          <summary>
            {words.tests}: {byDay(monitoring).length} days, first {dayInWords(monitoring[0]?.due ?? '')}
          </summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Due</th>
                <th scope="col">Tests</th>
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {byDay(monitoring).map(({ due, tests }) => (
                <tr key={due}>
                  <th scope="row">{dayInWords(due)}</th>
                  <td>{tests.map(short).join(', ')}</td>
                  <td>{[...new Set(tests.map(({ why }) => why))].join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  );
}
