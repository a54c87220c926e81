import * as z from 'zod/mini';
import type { Evidence, FrameFacts, FrameReading, ListCoverage, Patient } from '../chart';

/** Nobody prints more than this in one item, or on one screen; what does is not a reading of ours. */
const LONGEST_TEXT = 20_000;
const LONGEST_LIST = 20_000;

const text = z.string().check(z.maxLength(LONGEST_TEXT));
const words = z.nullable(text);
const number = z.number();
const amount = z.nullable(number);
const ids = z.array(text).check(z.maxLength(100));
const listOf = <Shape extends z.ZodMiniType>(shape: Shape) => z.array(shape).check(z.maxLength(LONGEST_LIST));
const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));
const count = z.int().check(z.nonnegative());
const quantity = z.nullable(z.object({ value: number, unit: text }));

const evidence: z.ZodMiniType<Evidence> = z.object({
  text,
  place: text,
  mark: count,
  frameId: number,
  screen: text,
  at: number,
  onScreen: z.boolean(),
});

export const patientShape: z.ZodMiniType<Patient> = z.object({
  name: words,
  birthDate: day,
  ageYears: amount,
  sex: z.nullable(z.enum(['female', 'male', 'other'])),
  identifiers: ids,
  weightKg: amount,
  weightDate: day,
  heightCm: amount,
});

export const frameFactsShape: z.ZodMiniType<FrameFacts> = z.object({
  url: text,
  title: text,
  isTop: z.boolean(),
  isFrameset: z.boolean(),
  visible: z.boolean(),
  loadedAt: number,
  parentLoadedAt: amount,
  readAt: number,
  area: number,
});

const medication = z.object({
  text,
  name: text,
  ingredients: ids,
  status: z.enum(['active', 'draft', 'on-hold', 'stopped', 'unknown']),
  dose: quantity,
  perDay: amount,
  dailyDoseMg: amount,
  start: day,
  end: day,
  note: words,
  evidence,
});

const result = z.object({
  text,
  name: text,
  analyte: words,
  value: z.union([number, text]),
  comparator: z.nullable(z.enum(['<', '<=', '>', '>='])),
  unit: words,
  canonical: quantity,
  date: day,
  flag: z.nullable(z.enum(['low', 'high', 'critical-low', 'critical-high', 'abnormal'])),
  status: z.nullable(z.enum(['preliminary', 'final', 'corrected', 'pending'])),
  range: z.nullable(z.object({ low: amount, high: amount, text })),
  note: words,
  evidence,
});

const geneResult = z.object({
  gene: z.enum(['tpmt', 'nudt15']),
  phenotype: z.nullable(z.enum(['normal', 'intermediate', 'possible-intermediate', 'poor', 'indeterminate'])),
  diplotype: words,
  by: z.enum(['genotype', 'activity', 'text']),
  text,
  aboveRange: z.boolean(),
  date: day,
  evidence,
});

const coverage: z.ZodMiniType<ListCoverage> = z.object({
  seen: z.enum(['complete', 'partial', 'stated-empty', 'not-seen']),
  rows: count,
  note: words,
});

/** One frame's reading as it comes from a content script; nothing beyond these fields is taken over. */
export const readingShape: z.ZodMiniType<FrameReading> = z.object({
  frame: frameFactsShape,
  patient: z.nullable(patientShape),
  otherPatients: listOf(text),
  headLines: listOf(text),
  medications: listOf(medication),
  labs: listOf(result),
  pharmacogenetics: listOf(geneResult),
  allergies: listOf(z.object({ text, ingredients: ids, reaction: words, evidence })),
  immunizations: listOf(z.object({ text, vaccine: words, date: day, evidence })),
  conditions: listOf(
    z.object({ text, concept: words, status: z.enum(['active', 'resolved', 'unknown']), date: day, evidence }),
  ),
  order: z.nullable(
    z.object({
      drug: text,
      ingredients: ids,
      drugs: listOf(z.object({ drug: text, ingredients: ids })),
      action: z.enum(['order', 'stop']),
      signControl: words,
      signMark: count,
      evidence,
    }),
  ),
  coverage: z.object({
    medications: coverage,
    labs: coverage,
    allergies: coverage,
    conditions: coverage,
    immunizations: coverage,
  }),
  unreadable: listOf(text),
  adapter: z.nullable(z.object({ name: text, leftOut: listOf(text), changed: listOf(text) })),
  isChart: z.boolean(),
  timing: z.object({ readMs: number, elements: number }),
});
