import type { Chart, FrameReading } from '../../chart';
import { assembleChart } from '../assemble';
import { type ChartSession, newSession } from '../chart-session';
import { receive } from '../receive';
import type { FrameNews } from '../talk';
import { frame, patient, reading } from './readings';

export const START = 1_000_000;
export const ada = patient('Ada Example');
export const bob = patient('Bob Other');

type Untimed<News> = News extends FrameNews ? Omit<News, 'generation'> : never;

/** A tab whose frames speak one after the other, half a second apart. */
export class Tab {
  session: ChartSession;
  at = START;
  constructor(session = newSession(START)) {
    this.session = session;
  }
  says(frameId: number, news: Untimed<FrameNews>, at = this.at + 500): this {
    this.at = Math.max(this.at, at);
    this.session = receive(this.session, frameId, { ...news, generation: at });
    return this;
  }
  shows(frameId: number, more: Partial<FrameReading>): this {
    return this.says(frameId, { kind: 'reading', reading: reading({ frame: frame({ loadedAt: START }), ...more }) });
  }
  get chart(): Chart {
    return assembleChart(this.session, '2026-11-22');
  }
  get drugs(): string[] {
    return this.chart.medications.map(({ name }) => name);
  }
}
