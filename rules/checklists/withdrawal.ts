import {
  above,
  any,
  atLeast,
  type ChecklistItem,
  type ConceptSet,
  type Condition,
  conceptSet,
  daysSince,
  everHad,
  hasProblem,
  item,
  known,
  not,
  noted,
  number,
  requirement,
  resultWithin,
  timesUpperLimit,
} from '../../src/rules/language';
import { liverDue, remissionLeast } from '../limits-of-time';
import { alt, ast, bilirubin, igg } from '../measurements';
import {
  autoimmuneHepatitis,
  quietHistology,
  relapseAntibodies,
  remission,
  severalRelapses,
  steroidIntolerance,
  symptomsOfActivity,
} from '../problem-sets';
import { indications } from './indications';
import { monitoringBooked } from './talks';

/** Who must not stop, and what has to be met before. */

/** The criteria are those of autoimmune hepatitis (decisions, 22): with another disease on the list they do not apply. */
const mayBeHepatitis: Condition = any(autoimmuneHepatitis, not(known(hasProblem(indications))));

const keepsOn = (id: string, label: string, concepts: ConceptSet): ChecklistItem =>
  item({
    id,
    label: `No ${label}`,
    asks: `No ${label}: with it the guideline keeps treatment up for good`,
    severity: 'critical',
    applies: mayBeHepatitis,
    requires: [requirement(not(everHad(concepts)), `${label} on the problem list`)],
    openedBy: ['AZA-LT-02'],
    sources: ['SEED'],
  });

const withinLimits = [alt, ast, bilirubin, igg].map((test) =>
  requirement(not(known(above(timesUpperLimit(test), number(1)))), `${test.words} above its upper limit`),
);

export const withdrawalItems: readonly ChecklistItem[] = [
  keepsOn('cirrhosis', 'cirrhosis', conceptSet('cirrhosis', ['cirrhosis', 'inactive-cirrhosis'])),
  keepsOn('decompensation', 'past decompensation', conceptSet('past decompensation', ['decompensated-cirrhosis'])),
  keepsOn('relapses', 'several relapses', severalRelapses),
  keepsOn('lkm-or-sla', 'LKM or SLA antibodies', relapseAntibodies),
  keepsOn('steroid-intolerance', 'intolerance of corticosteroids', steroidIntolerance),
  item({
    id: 'remission',
    label: 'Remission',
    asks: 'Complete remission for at least one year; two are better',
    severity: 'warning',
    applies: mayBeHepatitis,
    requires: [
      requirement(
        atLeast(daysSince(noted(remission)), remissionLeast),
        'remission for less than {limit:remission.least}',
      ),
    ],
    sources: ['SEED', 'EASL'],
  }),
  item({
    id: 'liver-tests',
    label: 'Liver tests and IgG normal',
    asks: 'ALT or AST, bilirubin and IgG, recent and within their limits',
    severity: 'warning',
    applies: mayBeHepatitis,
    requires: [
      resultWithin([alt, ast], liverDue, 'ALT or AST'),
      resultWithin([bilirubin], liverDue, 'bilirubin'),
      resultWithin([igg], liverDue, 'IgG'),
      ...withinLimits,
    ],
    shows: [alt, ast, bilirubin, igg],
    sources: ['SEED'],
  }),
  item({
    id: 'symptoms',
    label: 'No symptoms',
    asks: 'No symptoms of active disease',
    severity: 'warning',
    applies: mayBeHepatitis,
    requires: [requirement(not(hasProblem(symptomsOfActivity)), 'symptoms of active disease on the problem list')],
    sources: ['SEED'],
  }),
  item({
    id: 'histology',
    label: 'Liver tissue',
    asks: 'Normal liver tissue, or inactive cirrhosis',
    severity: 'warning',
    applies: mayBeHepatitis,
    requires: [requirement(everHad(quietHistology), 'no quiet histology on the problem list')],
    sources: ['SEED'],
  }),
  {
    ...monitoringBooked,
    asks: 'Transaminases, inflammatory markers and antibodies every 3 weeks until 3 months after the last dose',
  },
];
