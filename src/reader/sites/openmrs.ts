import type { Site } from './site';

/**
 * OpenMRS 3 ("O3"). Classes are made anew with each release, slots and test ids are not. The record number's label is the
 * hospital's own ("OpenMRS ID"); the name stands alone in a span of the banner; the search lays other patients over the
 * chart; the day of a panel stands
 * beside its heading; orders are signed by "Sign and close" far from the drug.
 * Source: github.com/openmrs/openmrs-esm-core, packages/framework/esm-styleguide/src/patient-banner/patient-info;
 * github.com/openmrs/openmrs-esm-patient-chart, packages/esm-patient-medications-app/src/components,
 * packages/esm-patient-tests-app/src/test-results/individual-results-table, and its order basket.
 */
const banner = '[role="banner"]:has([data-testid="primary-patient-identifier"])';

export const openMrs: Site = {
  name: 'OpenMRS',
  detect: { has: '[data-extension-slot-name]' },
  parts: [
    { is: 'patient-name', at: `${banner} [class*="patientName"]:not(:has(*))`, where: banner },
    { is: 'record-number', at: '[data-testid="primary-patient-identifier"]' },
    { is: 'date', at: 'h4 + div > span:only-child:not(:has(*))' },
  ],
  leaveOut: [{ called: 'the patient search', at: '[class*="-esm-patient-search__"]' }],
  signs: [{ at: 'button', text: 'Sign and close' }],
};
