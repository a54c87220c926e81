import { useEffect, useState } from 'preact/hooks';
import type { ReportLink } from '../browser';
import { saveFile } from '../save-file';
import { makeReport } from './make-report';
import { words } from './words';

interface ProblemReportProps {
  link: ReportLink;
  /** The tab that the report is of; null where none is named. */
  tabId: number | null;
}

type State = { kind: 'making' | 'no-entry' } | { kind: 'made'; html: string; size: string };

/** Shows the report as text before anything is saved. It lives in this page alone. */
export function ProblemReport({ link, tabId }: ProblemReportProps) {
  const [state, setState] = useState<State>({ kind: tabId === null ? 'no-entry' : 'making' });
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (tabId === null) return;
    const make = async (): Promise<State> => {
      const [frames, judged] = await Promise.all([link.structure(tabId), link.judged(tabId)]);
      const { html, elements } = makeReport({ frames, judged, ...link.about() });
      return { kind: 'made', html, size: words.size(elements, frames.length) };
    };
    void make().then(setState, () => setState({ kind: 'no-entry' }));
  }, [link, tabId]);

  return (
    <main>
      <h1>{words.title}</h1>
      <p>{words.what}</p>
      <p>{words.replaced}</p>
      <p>{words.stays}</p>
      <p>{words.look}</p>
      {state.kind === 'made' ? (
        <>
          <div class="actions">
            <button
              type="button"
              onClick={() => {
                saveFile(state.html, 'thioguard-problem-report.html', 'text/html');
                setSaid(words.saved);
              }}
            >
              {words.save}
            </button>
            <span class="said" role="status">
              {said}
            </span>
          </div>
          <h2 id="preview">{words.preview}</h2>
          <p class="small">{state.size}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard, too */}
          <section tabIndex={0} aria-labelledby="preview">
            <pre>{state.html}</pre>
          </section>
        </>
      ) : (
        <p role="status">{state.kind === 'making' ? words.making : tabId === null ? words.noTab : words.noEntry}</p>
      )}
    </main>
  );
}
