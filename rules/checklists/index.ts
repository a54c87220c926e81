import {
  all,
  any,
  type Checklist,
  type ChecklistItem,
  drugSet,
  known,
  not,
  stoppedWithin,
  taking,
  therapyIs,
} from '../../src/rules/language';
import {
  coTrimoxazoleOrTrimethoprim,
  liveVaccines,
  ribavirin,
  thiopurines,
  xanthineOxidaseInhibitors,
} from '../drug-sets';
import { afterStopDays, baselineAge, countDue, liverDue, renalDue } from '../limits-of-time';
import { lowerDoseOrdered, stopOrdered } from '../moments-of-therapy';
import { safetyStop } from '../safety-stops';
import { otherDrugs, thiopurineInUse } from './drugs';
import {
  breastfeedingAsked,
  indication,
  noEarlierReaction,
  notPregnant,
  nudt15Known,
  tpmtKnown,
  weightAndDose,
} from './patient';
import { bloodCount, hepatitisB, hepatitisC, hivTest, liverTests, renalFunction, varicellaImmunity } from './results';
import { malignancyTalk, monitoringBooked, skin, urgentSymptoms, vaccines } from './talks';
import { withdrawalItems } from './withdrawal';

const orderOfThiopurine = taking(thiopurines, 'ordered');
const inUse = therapyIs('on-treatment', 'on-hold');
/** In use, or stopped so lately that it still acts. */
const stillActs = any(inUse, all(therapyIs('stopped'), known(stoppedWithin(afterStopDays, thiopurines))));
/** Asked also where nobody saw whether a thiopurine is in use (decisions, 26). */
const gravePair = drugSet('a drug that clashes gravely with thiopurines', [
  ...xanthineOxidaseInhibitors.ids,
  ...ribavirin.ids,
]);

/** Before the first dose. */
const startItems: readonly ChecklistItem[] = [
  otherDrugs,
  tpmtKnown,
  bloodCount(baselineAge),
  noEarlierReaction,
  indication,
  weightAndDose,
  nudt15Known,
  liverTests(baselineAge),
  renalFunction(baselineAge),
  hepatitisB,
  hepatitisC,
  hivTest,
  varicellaImmunity,
  notPregnant,
  breastfeedingAsked,
  vaccines,
  skin,
  malignancyTalk,
  urgentSymptoms,
  monitoringBooked,
];

/** Of a patient on treatment; results may be as old as the monitoring allows. */
const changeItems: readonly ChecklistItem[] = [
  otherDrugs,
  tpmtKnown,
  bloodCount(countDue),
  noEarlierReaction,
  weightAndDose,
  nudt15Known,
  liverTests(liverDue),
  renalFunction(renalDue),
  notPregnant,
  urgentSymptoms,
  monitoringBooked,
];

const pairItems: readonly ChecklistItem[] = [thiopurineInUse, bloodCount(countDue), tpmtKnown, monitoringBooked];

/** The questions before signing, by what is being ordered: the first list whose order it is. */
export const checklists: readonly Checklist[] = [
  {
    id: 'safety-stop',
    title: 'Stop of {thiopurine}, for safety',
    when: all(stopOrdered, safetyStop),
    items: withdrawalItems.filter(({ id }) => id === monitoringBooked.id),
  },
  { id: 'withdrawal', title: 'Stop of {thiopurine}', when: stopOrdered, items: withdrawalItems },
  {
    id: 'taper',
    title: 'Lower dose of {thiopurine}',
    when: all(lowerDoseOrdered, not(safetyStop)),
    items: [otherDrugs, ...withdrawalItems],
  },
  { id: 'start', title: '{Thiopurine} order', when: all(orderOfThiopurine, therapyIs('ordering')), items: startItems },
  { id: 'change', title: 'New {thiopurine} order', when: all(orderOfThiopurine, inUse), items: changeItems },
  {
    id: 'pair',
    title: '{Drugs} order',
    when: all(taking(gravePair, 'ordered'), any(stillActs, therapyIs('unknown'))),
    items: pairItems,
  },
  {
    id: 'antibiotic',
    title: '{Drugs} order',
    when: all(taking(coTrimoxazoleOrTrimethoprim, 'ordered'), inUse),
    items: [thiopurineInUse, bloodCount(countDue), monitoringBooked],
  },
  { id: 'live-vaccine', title: '{Drugs} order', when: all(taking(liveVaccines, 'ordered'), inUse), items: [vaccines] },
];

/** Where no order is on the screen: as if a thiopurine were being ordered, or its dose changed. */
export const startWithoutOrder = { id: 'start', title: 'Before azathioprine is ordered', items: startItems };
export const changeWithoutOrder = { id: 'change', title: 'Before the next prescription', items: changeItems };
