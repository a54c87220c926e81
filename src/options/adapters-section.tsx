import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { sitesHere } from '../reader';
import { saveFile } from '../save-file';
import { readSiteFile, refusedSelector, type SiteFile, SiteFileError } from '../site-files';
import { FileInput } from './file-input';
import type { OptionsState } from './state';
import { words } from './words';

const says = words.adapters;

function isSelector(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

const fileName = (name: string): string => `${name.toLowerCase().replace(/[^\p{L}\d]+/gu, '-')}.thioguard-adapter.json`;
const exportFile = (file: SiteFile): void =>
  saveFile(`${JSON.stringify(file, null, 2)}\n`, fileName(file.name), 'application/json');

/** Adapters by policy, imported, and built in, in the order in which they are asked. */
export function AdaptersSection({ state: { settings, force, keep } }: { state: OptionsState }): JSX.Element {
  const [said, setSaid] = useState('');
  const isOff = force.inUse.featuresOff.includes('own-adapters');
  const take = (text: string): void =>
    void readSiteFile(text, isSelector).then(
      (site) => {
        const file = { schema: 'thioguard.site/1', ...site } as SiteFile;
        const others = settings.adapters.filter(({ name }) => name !== file.name);
        setSaid((others.length < settings.adapters.length ? says.replaced : says.imported)(file.name));
        keep({ ...settings, adapters: [...others, file] });
      },
      (error: unknown) =>
        setSaid(error instanceof SiteFileError ? says.notUsable(words.refusal(error.refusal)) : String(error)),
    );
  const remove = (file: SiteFile): void =>
    keep({ ...settings, adapters: settings.adapters.filter(({ name }) => name !== file.name) });
  const byPolicy = force.adapters.filter(({ of }) => of === 'policy');
  return (
    <>
      <p>{says.means}</p>
      {byPolicy.length > 0 && (
        <>
          <h3>{says.byPolicy}</h3>
          <p class="small">{words.fixed}</p>
          <ul class="rows">
            {byPolicy.map(({ file }) => (
              <AdapterRow key={file.name} file={file} />
            ))}
          </ul>
        </>
      )}
      <h3>{says.own}</h3>
      {isOff && <p class="small">{says.off}</p>}
      {!isOff && settings.adapters.length === 0 && <p>{says.none}</p>}
      <ul class="rows">
        {settings.adapters.map((file) => (
          <AdapterRow key={file.name} file={file} remove={() => remove(file)} />
        ))}
      </ul>
      <FileInput id="adapter-file" label={says.import} disabled={isOff} take={take} />
      <p class="note" role="status">
        {said}
      </p>
      <h3>{says.builtIn}</h3>
      <ul class="rows">
        {sitesHere().map((site) => (
          <AdapterRow key={site.name} file={{ schema: 'thioguard.site/1', ...site } as SiteFile} />
        ))}
      </ul>
    </>
  );
}

function AdapterRow({ file, remove }: { file: SiteFile; remove?: () => void }): JSX.Element {
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    // a policy's are checked here alone, by the browser that is to use them
    void refusedSelector(file, isSelector).then((refused) => setProblem(refused && words.refusal(refused)));
  }, [file]);
  return (
    <li>
      <span class="name">{file.name}</span>
      {problem && <span class="note">{says.notUsable(problem)}</span>}
      <button type="button" onClick={() => exportFile(file)}>
        {says.export(file.name)}
      </button>
      {remove && (
        <button type="button" onClick={remove}>
          {says.remove(file.name)}
        </button>
      )}
    </li>
  );
}
