import { checklistStyles as checklist } from '../../checklist';
import dose from './dose.css?inline';
import findings from './findings.css?inline';
import guide from './guide.css?inline';
import host from './host.css?inline';
import panel from './panel.css?inline';
import pill from './pill.css?inline';
import read from './read.css?inline';
import trends from './trends.css?inline';

/** The overlay's whole style sheet. It lives in the shadow root and names no element of the page. */
export const styles: string = [host, pill, panel, findings, read, trends, dose, guide, checklist].join('\n');
