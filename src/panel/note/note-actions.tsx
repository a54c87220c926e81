import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CopyNote } from '../../checklist';
import type { PanelView } from '../view';
import { noteOfView } from './note-text';
import { Paper } from './paper';
import { words } from './words';

/** Ways out of the panel: text for the chart, and paper. */
export function NoteActions({ view }: { view: PanelView }): JSX.Element {
  const [printing, setPrinting] = useState<{ text: string; at: number } | null>(null);
  const note = (): string => noteOfView(view, Date.now());
  const off = view.house?.featuresOff ?? [];
  const print = !off.includes('print') && (
    <button type="button" onClick={() => setPrinting({ text: note(), at: Date.now() })}>
      {words.print}
    </button>
  );
  const paper = printing && <Paper key={printing.at} text={printing.text} onPrinted={() => setPrinting(null)} />;
  if (off.includes('copy'))
    return (
      <>
        {print}
        {paper}
      </>
    );
  return (
    <CopyNote text={note} label={words.copy}>
      {print}
      {paper}
    </CopyNote>
  );
}
