import type { JSX } from 'preact';
import type { Verdict } from '../rules';
import { formatDate } from './formats';
import { Icon } from './icons';
import { words } from './words';

/** What judged this chart, how fresh it is, and who has the last word. */
export function Footer({ ruleSet }: { ruleSet: Verdict['ruleSet'] }): JSX.Element {
  return (
    <footer class="foot">
      {ruleSet.outOfDate && (
        <p class="out-of-date">
          <Icon name="warning" />
          {words.footer.outOfDate(formatDate(ruleSet.reviewBy))}
        </p>
      )}
      <p>
        <strong>{words.footer.judge}</strong>{' '}
        <span class="whole">{words.footer.ruleSet(ruleSet.version, formatDate(ruleSet.reviewed))}</span>
      </p>
    </footer>
  );
}
