import { z } from 'zod';

/**
 * `expected.json` beside a page: what a careful person reads there. Only what the page is about is said; a list that is
 * said is said whole, so anything else read into it is wrong. Dates are `YYYY-MM-DD`, doses mg a day.
 */

const date = z.iso.date();
const texts = z.array(z.string().min(1));

const medication = z.strictObject({
  /** Stands in the drug as read, whatever its case. */
  name: z.string().min(1),
  ingredients: texts.optional(),
  status: z.enum(['active', 'draft', 'on-hold', 'stopped', 'unknown']).optional(),
  dailyDoseMg: z.number().nullable().optional(),
  start: date.nullable().optional(),
  end: date.nullable().optional(),
  note: z.string().optional(),
});

const lab = z.strictObject({
  name: z.string().min(1),
  analyte: z.string().nullable().optional(),
  /** The test of ours that its name looks like and that it is not. */
  notAnalyte: z.string().optional(),
  value: z.union([z.number(), z.string()]).optional(),
  comparator: z.enum(['<', '<=', '>', '>=']).nullable().optional(),
  unit: z.string().nullable().optional(),
  canonical: z.strictObject({ value: z.number(), unit: z.string() }).nullable().optional(),
  date: date.nullable().optional(),
  flag: z.enum(['low', 'high', 'critical-low', 'critical-high', 'abnormal']).nullable().optional(),
});

const seen = z.enum(['complete', 'partial', 'stated-empty', 'not-seen']);

export const expectationShape = z.strictObject({
  /** The one way of printing things that this page stands for. */
  about: z.string().min(1),
  /** Drafted by `npm run new:page` and checked by nobody yet: the page fails. */
  unchecked: z.literal(true).optional(),
  /** What the reader is known to get wrong here; taken out once it reads the page. */
  knownMisread: z.string().min(1).optional(),
  now: date.default('2026-11-22'),
  /** Longest time for reading, where the page is there for its size. */
  readWithinMs: z.number().optional(),
  /** Copies of a template row, too many to be written out; `{number}` and `{date}` (a day further back each) are filled in. */
  copies: z.strictObject({ of: z.string(), times: z.int().positive() }).optional(),
  /** Texts too long to be written out: what these elements say, over and over in one text of so many characters. */
  longTexts: z.strictObject({ in: z.string(), characters: z.int().positive() }).optional(),

  patient: z
    .strictObject({
      name: z.string().nullable().optional(),
      birthDate: date.nullable().optional(),
      sex: z.enum(['female', 'male', 'other']).nullable().optional(),
      identifiers: texts.optional(),
      weightKg: z.number().nullable().optional(),
    })
    .nullable()
    .optional(),
  therapy: z
    .strictObject({
      drug: z.enum(['azathioprine', 'mercaptopurine', 'thioguanine']).nullable(),
      state: z.enum(['none', 'unknown', 'ordering', 'on-treatment', 'on-hold', 'stopped']),
      since: date.nullable().optional(),
      dailyDoseMg: z.number().nullable().optional(),
    })
    .optional(),
  medications: z.array(medication).optional(),
  labs: z.array(lab).optional(),
  allergies: z.array(z.strictObject({ name: z.string(), ingredients: texts.optional() })).optional(),
  conditions: z
    .array(
      z.strictObject({
        name: z.string(),
        concept: z.string().nullable().optional(),
        status: z.enum(['active', 'resolved', 'unknown']).optional(),
      }),
    )
    .optional(),
  order: z
    .strictObject({
      drug: z.string(),
      ingredients: texts,
      signControl: z.string().nullable(),
      action: z.enum(['order', 'stop']).optional(),
      drugs: z.array(z.strictObject({ drug: z.string(), ingredients: texts })).optional(),
    })
    .nullable()
    .optional(),
  coverage: z
    .partialRecord(z.enum(['medications', 'labs', 'allergies', 'conditions', 'immunizations']), seen)
    .optional(),
  /** What can't be read, in the words of the report. */
  unreadable: texts.optional(),
  /** The adapters that knew the page, by name. */
  adapters: texts.optional(),
  /** What they say no longer fits; a list that is said is said whole. */
  adapterChanges: texts.optional(),
  /** Without any adapter, too, the page is read as expected; false where only an adapter can tell. */
  withoutAdapter: z.boolean().optional(),
  /** Texts that stand on the page, or are hidden in it, and are not this patient's current drugs or results. */
  never: z
    .strictObject({
      activeMedication: texts.optional(),
      result: texts.optional(),
      patient: texts.optional(),
      /** In no fact at all. */
      anywhere: texts.optional(),
    })
    .optional(),
});

export type Expectation = z.infer<typeof expectationShape>;
