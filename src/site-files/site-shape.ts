import * as z from 'zod/mini';

/** The form of an adapter in a file: `thioguard.site/1`. Strict, so that a misspelt field is told and not passed over. */

const words = z.string().check(z.minLength(1), z.maxLength(200));
const selector = z.string().check(z.minLength(1), z.maxLength(1000));
const place = { at: selector, text: z.optional(words), where: z.optional(selector) };
const list = <Shape extends z.ZodMiniType>(shape: Shape) => z.optional(z.array(shape).check(z.maxLength(100)));

const sections = z.enum([
  'medications',
  'allergies',
  'problems',
  'results',
  'vitals',
  'immunizations',
  'orders',
  'plan',
  'family-history',
  'education',
  'picking',
  'other',
]);

const parts = z.enum([
  'patient-name',
  'birth-date',
  'record-number',
  'name',
  'drug',
  'strength',
  'form',
  'route',
  'frequency',
  'dose',
  'sig',
  'start',
  'end',
  'date',
  'status',
  'is-current',
  'quantity',
  'note',
  'test',
  'value',
  'unit',
  'range',
  'flag',
  'code',
  'specimen',
  'substance',
  'reaction',
  'severity',
  'problem',
  'vaccine',
  'type',
]);

export const siteShape = z.strictObject({
  schema: z.literal('thioguard.site/1'),
  name: words,
  detect: z.strictObject({ title: z.optional(words), has: z.optional(selector) }),
  sections: list(
    z.strictObject({
      ...place,
      is: sections,
      when: z.optional(z.enum(['current', 'past', 'on-hold', 'draft', 'planned'])),
    }),
  ),
  parts: list(z.strictObject({ ...place, is: parts })),
  leaveOut: list(z.strictObject({ ...place, called: words })),
  signs: list(z.strictObject(place)),
});

/** A file's content, once it has been found to be an adapter. */
export type SiteFile = z.infer<typeof siteShape>;
