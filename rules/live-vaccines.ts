import {
  all,
  atMost,
  drugSet,
  not,
  onTreatment,
  ratio,
  rule,
  stated,
  taking,
  thiopurineDose,
  thiopurineIs,
} from '../src/rules/language';
import { plausibleWeight } from './body-weight';
import { liveVaccines, otherImmunosuppressants, steroids, varicellaVaccines } from './drug-sets';
import { liveVaccineDose } from './limits-of-dose';

const otherThanVaricella = drugSet(
  'a live vaccine other than varicella',
  liveVaccines.ids.filter((id) => !varicellaVaccines.ids.includes(id)),
);
const others = drugSet('another immunosuppressant or a steroid', [...otherImmunosuppressants.ids, ...steroids.ids]);

export const liveVaccineOnThiopurine = rule({
  id: 'AZA-VAX-02',
  name: 'Live vaccine {onThiopurine}',
  severity: 'critical',
  scope: onTreatment(),
  when: taking(liveVaccines, 'ordered'),
  tiers: [
    {
      severity: 'info',
      when: all(
        stated('live-vaccines-by-acip', 'this hospital follows ACIP and IDSA on live vaccines'),
        thiopurineIs('azathioprine'),
        not(taking(otherThanVaricella, 'ordered')),
        atMost(ratio(thiopurineDose('in-use'), plausibleWeight), liveVaccineDose),
        not(taking(others)),
      ),
      title: '{Drugs} {onThiopurine}: allowed by ACIP at this dose',
      detail:
        'This hospital follows ACIP and IDSA: varicella and live zoster vaccine up to {limit:live-vaccine.azathioprine} of azathioprine and no other immunosuppressant.',
      action: 'Consider checking with the specialist that nothing else speaks against it.',
    },
  ],
  title: '{Drugs} {onThiopurine}: live vaccine',
  detail: 'A live vaccine can cause the disease it should prevent in a patient under immunosuppression.',
  action: 'Giving it is not advised; consider an inactivated vaccine, or waiting until 6 months after {thiopurine}.',
  sources: ['ACIP', 'SPS'],
  others: [
    {
      source: 'ACIP',
      says: 'ACIP and IDSA allow varicella and zoster vaccine below 3 mg/kg/day of azathioprine without other immunosuppressants.',
    },
    { source: 'SEED', says: 'The guideline says only that vaccines work less well.' },
  ],
  statements: ['S39'],
  reviewed: '2026-11-22',
});
