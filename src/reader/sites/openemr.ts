import type { Site } from './site';

/**
 * OpenEMR 7 and later: the tabs of LibreHealth's common ancestor, and a dashboard of cards. A card's heading may be in
 * another language; the id that its fold controls is not.
 * Source: github.com/openemr/openemr, interface/main/tabs/templates/{tabs_template,patient_data_template}.php,
 * templates/patient/card/{card_base,medication,allergies}.html.twig, interface/patient_file/summary/demographics.php.
 */
const card = (id: string): string => `section:has(> div > h6 > a[aria-controls="${id}_ps_expand"])`;
const dashboard = 'h6 > a[aria-controls="demographics_ps_expand"]';

export const openEmr: Site = {
  name: 'OpenEMR',
  detect: { has: 'a.ptName, a[aria-controls$="_ps_expand"]' },
  sections: [
    { is: 'allergies', at: card('allergy'), where: dashboard },
    { is: 'problems', at: card('medical_problem'), where: dashboard },
    { is: 'medications', at: card('medication'), where: dashboard },
    { is: 'medications', at: card('prescriptions') },
    { is: 'immunizations', at: card('immunizations') },
  ],
  parts: [
    { is: 'patient-name', at: 'a.ptName > span:first-child', where: 'a.ptName' },
    { is: 'record-number', at: 'a.ptName > span + *' },
  ],
  leaveOut: [
    {
      called: 'a tab that was opened before this patient’s chart',
      at: '.frameDisplay:has(~ .frameDisplay > iframe[name="pat"]) > iframe:not([name="pat"])',
    },
  ],
};
