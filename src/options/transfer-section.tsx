import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Refusal } from '../refusals';
import { saveFile } from '../save-file';
import { readSettingsText, settingsText } from '../settings';
import { FileInput } from './file-input';
import type { OptionsState } from './state';
import { words } from './words';

const says = words.transfer;

/** Settings to a file and from one, and back to what is shipped. */
export function TransferSection({ state: { settings, keep, reset } }: { state: OptionsState }): JSX.Element {
  const [said, setSaid] = useState('');
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  const [isAsking, setAsking] = useState(false);
  const take = (text: string): void => {
    const read = readSettingsText(text);
    setRefused('refused' in read ? read.refused : []);
    setSaid('refused' in read ? says.notImported : says.imported);
    if ('settings' in read) keep(read.settings);
  };
  const doReset = (): void => {
    reset();
    setAsking(false);
    setRefused([]);
    setSaid(says.wasReset);
  };
  return (
    <>
      <p>{says.means}</p>
      <div class="actions">
        <button
          type="button"
          onClick={() => saveFile(settingsText(settings), 'thioguard-settings.json', 'application/json')}
        >
          {says.export}
        </button>
      </div>
      <FileInput id="settings-file" label={says.import} take={take} />
      <p class="small">{says.resetMeans}</p>
      <div class="actions">
        {isAsking ? (
          <>
            <span>{says.really}</span>
            <button type="button" onClick={doReset}>
              {says.yes}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {says.no}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setAsking(true)}>
            {says.reset}
          </button>
        )}
      </div>
      <div role="status">
        <p>{said}</p>
        {refused.length > 0 && (
          <ul class="plain refused">
            {refused.map((each) => (
              <li key={words.refusal(each)}>{words.refusal(each)}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
