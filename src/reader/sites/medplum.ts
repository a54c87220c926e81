import type { Site } from './site';

/**
 * Medplum (app.medplum.com and apps built of @medplum/react 5). Its timeline prints every report, order and patient
 * record of the chart once more in full, each time it was changed: copies, and no list of what holds. A section of the
 * side bar is told by its fold's label ("Hide medications"); the timeline has nothing but its class.
 * Source: github.com/medplum/medplum, packages/react/src: CollapsibleSection, PatientSummary, Timeline; screens of 5.2.13.
 */
const side = (label: string): string => `div:has(> div > div > button[aria-label$=" ${label}" i])`;
const summary = '[class*="PatientSummary_panel"]';

export const medplum: Site = {
  name: 'Medplum',
  detect: {
    has: '[class*="SummaryItem_item"],[class*="SearchControl_root"],[class*="Timeline_item"],[class*="DiagnosticReportDisplay"]',
  },
  sections: [
    { is: 'medications', at: side('medications'), where: summary },
    { is: 'allergies', at: side('allergies'), where: summary },
    { is: 'problems', at: side('problems'), where: summary },
    { is: 'results', at: side('labs') },
    { is: 'results', at: '[class*="DiagnosticReportDisplay_table"]' },
  ],
  leaveOut: [
    {
      called: 'copies in the timeline',
      at: 'div:has(> [class*="Timeline_item"])',
      where: '[role="tab"][aria-selected="true"][id$="-tab-timeline"]',
    },
  ],
};
