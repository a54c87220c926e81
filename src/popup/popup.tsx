import { useLayoutEffect, useState } from 'preact/hooks';
import type { PopupLink, PopupTab } from '../browser';
import { Calculator } from '../calculator';
import type { Prefill } from '../dosing';
import type { TabStatus } from '../session';
import type { Feature, InUse } from '../settings';
import { BeforeSigning } from './before-signing';
import { type PageKind, stateInWords, words } from './words';

interface PopupProps {
  link: PopupLink;
  tab: PopupTab | null;
  /** Closes the popup once the user's wish is on its way to the page. */
  close(): void;
  /** `YYYY-MM-DD`: the first day of a plan. */
  today: string;
  /** What is in force; null: as shipped. */
  house: InUse | null;
}

const kindOf = (tab: PopupTab | null): PageKind => {
  if (tab?.site) return 'site';
  if (tab?.isFile) return 'file';
  return tab && !tab.isAddressKnown ? 'unknown' : 'browser-page';
};

export function Popup({ link, tab, close, today, house }: PopupProps) {
  const [status, setStatus] = useState<TabStatus>({ kind: 'waiting' });
  // undefined: not answered yet
  const [prefill, setPrefill] = useState<Prefill | null | undefined>(tab ? undefined : null);
  const [isUsed, setUsed] = useState(false);
  const [turn, setTurn] = useState(0);
  const [note, setNote] = useState('');
  const [frames, setFrames] = useState<readonly string[]>([]);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const isOff = (feature: Feature): boolean | undefined => house?.featuresOff.includes(feature);
  const site = tab?.site ?? null;
  const page = kindOf(tab);

  // before the first frame is drawn, and the dose first: the worker answers in turn
  useLayoutEffect(() => {
    if (!tab) return;
    const ask = (): void => {
      setTurn((before) => before + 1);
      void link.prefill(tab.tabId).then(setPrefill);
      void link.status(tab.tabId).then(setStatus);
    };
    ask();
    link.onChange(tab.tabId, ask);
    const { site, tabId } = tab;
    if (!site) return;
    const askUse = (): void => void link.isUsed(site).then(setUsed);
    askUse();
    link.onSites(askUse);
    void link.frameSites(tabId, site).then(setFrames);
  }, [link, tab]);

  const switchUse = (): void => {
    if (!site) return;
    const wish = !isUsed;
    setNote('');
    // asked in the task of the click: later the browser would not show its question
    void link.setUse(site, wish, wish ? ticked : frames).then((now) => {
      setUsed(now);
      if (wish && !now) setNote(words.refused);
    });
  };
  const lookOnce = async (tabId: number): Promise<void> => {
    setNote('');
    if (await link.lookOnce(tabId)) close();
    else setNote(words.noEntry);
  };

  const hasRead = status.kind !== 'waiting';
  const canLook = !isUsed && page !== 'browser-page' && !isOff('look-once');
  return (
    <main>
      <h1>{words.product}</h1>
      <div class="site">
        <p class="state" role="status">
          {stateInWords(page, isUsed, status)}
        </p>
        <button type="button" role="switch" class="switch" aria-checked={isUsed} disabled={!site} onClick={switchUse}>
          <span class="track" aria-hidden="true" />
          {words.use}
        </button>
        {!isUsed && <FrameSites {...{ frames, ticked, setTicked }} />}
        {tab?.isPrivate && <p class="small">{words.isPrivate}</p>}
        {tab && (
          <div class="actions">
            <button type="button" disabled={!hasRead} onClick={() => void link.openPanel(tab.tabId).then(close)}>
              {words.openPanel}
            </button>
            {status.kind === 'paused' && (
              <button type="button" onClick={() => void link.resume(tab.tabId)}>
                {words.resume}
              </button>
            )}
            {canLook && (
              <button type="button" aria-describedby="look-once" onClick={() => void lookOnce(tab.tabId)}>
                {words.lookOnce}
              </button>
            )}
          </div>
        )}
        {canLook && (
          <p class="small" id="look-once">
            {words.lookOnceMeans}
          </p>
        )}
        <p class="note" role="alert">
          {note}
        </p>
      </div>
      {!isOff('calculator') && (
        <Calculator today={today} prefill={prefill ?? null} isAlone={prefill === null} house={house} />
      )}
      {tab && !isOff('checklist') && (
        <BeforeSigning link={link} tabId={tab.tabId} turn={turn} canCopy={!isOff('copy')} />
      )}
      <p class="small">
        {words.privacy}{' '}
        <button type="button" class="quiet" onClick={() => void link.openSettings()}>
          {words.settings}
        </button>
        {tab && page !== 'browser-page' && (
          <button type="button" class="quiet" onClick={() => void link.openReport(tab.tabId).then(close)}>
            {words.report}
          </button>
        )}
      </p>
    </main>
  );
}

interface FrameSitesProps {
  frames: readonly string[];
  ticked: readonly string[];
  setTicked: (ticked: readonly string[]) => void;
}

/** Other sites that the page shows in frames: named before the browser asks, and asked for only where ticked. */
function FrameSites({ frames, ticked, setTicked }: FrameSitesProps) {
  if (frames.length === 0) return null;
  return (
    <fieldset class="frames">
      <legend>{words.frames}</legend>
      {frames.map((frame) => (
        <label key={frame}>
          <input
            type="checkbox"
            checked={ticked.includes(frame)}
            onChange={({ currentTarget }) =>
              setTicked(currentTarget.checked ? [...ticked, frame] : ticked.filter((each) => each !== frame))
            }
          />
          {frame.replace(/\/\*$/, '')}
        </label>
      ))}
    </fieldset>
  );
}
