import type { JSX } from 'preact';
import { formatDate } from './formats';
import { Icon } from './icons';
import { NoteActions } from './note';
import type { PanelView } from './view';
import { words } from './words';

/** Ways out, what judged this chart, how fresh it is, and who has the last word. */
export function Footer({ view }: { view: PanelView }): JSX.Element {
  const { ruleSet } = view.verdict;
  return (
    <footer class="foot">
      {view.dose && <NoteActions key={view.said.since} view={view} />}
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
