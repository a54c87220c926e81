import * as z from 'zod/mini';
import type { Extra, FrameNews, FromFrame, PanelWish, Saying } from '../session';
import { frameFactsShape, patientShape, readingShape } from './reading-shape';

// without this zod tries to compile its checks with `new Function`, which the extension's CSP refuses
z.config({ jitless: true });

/** More than anybody types as a reason. */
const LONGEST_REASON = 500;

/** More things than any rule weighs. */
const MOST_WEIGHED = 200;

const generation = z.number();
const mark = z.int().check(z.nonnegative());
const frameId = z.int().check(z.nonnegative());
const tabId = z.int();

const answered = z.exactOptional(z.boolean());
const newsShape: z.ZodMiniType<FrameNews> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reading'), generation, answered, reading: readingShape }),
  z.object({
    kind: z.literal('not-read'),
    generation,
    answered,
    frame: frameFactsShape,
    why: z.enum(['hidden', 'no-chart', 'failed']),
  }),
  z.object({ kind: z.literal('patient-change'), generation, answered, patient: z.nullable(patientShape) }),
  z.object({ kind: z.literal('screen-change'), generation, answered }),
  z.object({ kind: z.literal('left'), generation, answered }),
]);

const shortText = z.string().check(z.maxLength(LONGEST_REASON));
const factList = z.enum(['medications', 'labs', 'allergies', 'conditions', 'immunizations']);
const phenotype = z.nullable(z.enum(['normal', 'intermediate', 'possible-intermediate', 'poor', 'indeterminate']));
/** What a grown-up can weigh; the panel asks for the same. */
const adultKg = z.number().check(z.minimum(30), z.maximum(200));

const asideReason = z
  .object({
    code: z.enum(['will-monitor', 'dealt-with', 'tolerated', 'benefit', 'not-applicable', 'inaccurate', 'other']),
    comment: z.nullable(shortText),
  })
  .check(z.refine(({ code, comment }) => code !== 'other' || !!comment?.trim()));
const seenFinding = z.object({
  severity: z.enum(['critical', 'warning', 'info']),
  weighs: z.array(z.object({ what: z.string(), harm: z.nullable(z.number()) })).check(z.maxLength(MOST_WEIGHED)),
});

const sayingShape: z.ZodMiniType<Saying> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('laboratory'), id: z.nullable(shortText) }),
  z.object({ kind: z.literal('stated'), id: shortText, holds: z.boolean() }),
  z.object({
    kind: z.literal('check'),
    id: shortText,
    closed: z.nullable(z.object({ reason: z.nullable(shortText) })),
  }),
  z.object({
    kind: z.literal('set-aside'),
    id: shortText,
    as: z.nullable(z.object({ reason: asideReason, seen: seenFinding })),
  }),
  z.object({
    kind: z.literal('misread'),
    fact: z.object({ list: factList, text: z.string(), what: z.string() }),
    is: z.boolean(),
  }),
  z.object({
    kind: z.literal('enter'),
    entered: z.object({
      weightKg: z.exactOptional(z.nullable(adultKg)),
      tpmt: z.exactOptional(phenotype),
      nudt15: z.exactOptional(phenotype),
    }),
  }),
]);

const extra: z.ZodMiniType<Extra> = z.enum(['guide', 'dose']);

const boxShape = z.object({ left: z.number(), top: z.number(), width: z.number(), height: z.number() });

const wishShape: z.ZodMiniType<PanelWish> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reveal'), frameId, mark }),
  z.object({ kind: z.literal('outline'), frameId, mark: z.nullable(mark) }),
  z.object({ kind: z.literal('pause') }),
  z.object({ kind: z.literal('resume') }),
  z.object({
    kind: z.literal('place'),
    dock: z.enum(['top-left', 'middle-left', 'bottom-left', 'top-right', 'middle-right', 'bottom-right']),
  }),
  z.object({ kind: z.literal('say'), saying: sayingShape, since: z.number() }),
  z.object({ kind: z.literal('look'), at: z.array(extra).check(z.maxLength(2)), since: z.number() }),
  z.object({ kind: z.literal('sign'), sign: z.nullable(z.object({ box: boxShape, isReached: z.boolean() })) }),
]);

const fromFrameShape: z.ZodMiniType<FromFrame> = z.discriminatedUnion('about', [
  z.object({ about: z.literal('frame'), news: newsShape }),
  z.object({ about: z.literal('panel'), wish: wishShape }),
]);

const fromPopupShape = z.discriminatedUnion('about', [
  z.object({
    about: z.literal('tab'),
    tabId,
    ask: z.enum(['status', 'prefill', 'checklist', 'judged', 'open-panel', 'look-once', 'resume']),
  }),
  z.object({ about: z.literal('patient'), tabId, saying: sayingShape, since: z.number() }),
]);

/** What the popup says to the background. */
export type FromPopup = z.infer<typeof fromPopupShape>;

const accepted = <Shape extends z.ZodMiniType>(shape: Shape, message: unknown): z.infer<Shape> | null => {
  const checked = shape.safeParse(message);
  return checked.success ? checked.data : null;
};

/** The message of a content script, or null where it is none of ours. */
export const asFromFrame = (message: unknown): FromFrame | null => accepted(fromFrameShape, message);

/** The message of the popup, or null where it is none of ours. */
export const asFromPopup = (message: unknown): FromPopup | null => accepted(fromPopupShape, message);
