import { everHad, item, requirement, vaccinated, vaccineSet } from '../../src/rules/language';
import { influenzaDue } from '../limits-of-time';
import { skinCheck } from '../problem-sets';

/** What no screen tells, or seldom: talks, advice and bookings. */

export const vaccines = item({
  id: 'vaccines',
  label: 'Vaccines',
  asks: 'Pneumococcal and influenza vaccine; live ones at least 4 weeks before',
  severity: 'warning',
  requires: [
    requirement(vaccinated(vaccineSet('pneumococcal vaccine', ['pneumococcal'])), 'no pneumococcal vaccine'),
    requirement(
      vaccinated(vaccineSet('influenza vaccine', ['influenza inactivated']), influenzaDue),
      'no influenza vaccine within {limit:due.influenza}',
    ),
  ],
  openedBy: ['AZA-VAX-02'],
  sources: ['SEED'],
});

export const skin = item({
  id: 'skin',
  label: 'Skin',
  asks: 'Skin looked at, and sun protection advised',
  severity: 'info',
  requires: [requirement(everHad(skinCheck), 'no skin check on record')],
  sources: ['SEED'],
});

export const malignancyTalk = item({
  id: 'malignancy-talk',
  label: 'Risk of cancer explained',
  asks: 'Lymphoma and skin cancer explained (boxed warning)',
  severity: 'warning',
  openedBy: ['AZA-CI-11'],
  sources: ['LABEL', 'SEED'],
});

export const urgentSymptoms = item({
  id: 'urgent-symptoms',
  label: 'Urgent symptoms explained',
  asks: 'To call at once for fever or flu-like illness, bruising or bleeding, jaundice, contact with chickenpox or shingles',
  severity: 'warning',
  sources: ['SEED', 'SPS'],
});

export const monitoringBooked = item({
  id: 'monitoring-booked',
  label: 'Blood tests booked',
  asks: 'Blood count weekly for 4 weeks and after every rise, liver tests monthly',
  severity: 'warning',
  sources: ['SEED'],
});
