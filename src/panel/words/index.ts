import { wordsOf } from '../../locale';
import { findings } from './findings';
import { guide } from './guide';
import { head } from './head';
import { patient } from './patient';
import { read } from './read';
import { setAside } from './set-aside';
import { trends } from './trends';

/** Every word of the panel that is not the chart's or the verdict's own; nothing here states clinical knowledge. */
export const words = wordsOf({ ...head, ...patient, ...findings, ...read, ...setAside, ...trends, ...guide });
