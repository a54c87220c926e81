import { type ChartBuilder, chart, daysAgo, examples } from '../src/rules/testing';

const normal = (): ChartBuilder => chart().tpmt('normal').problemsSeen('complete');
const taking = (mg: number, kg: number, on = normal()): ChartBuilder =>
  on.weighing(kg).taking(`azathioprine ${mg} mg daily`);

export default examples('AZA-DOSE-02', {
  fires: [
    { says: '200 mg at 75 kg: 2.67 mg/kg', given: taking(200, 75) },
    { says: '200 mg at 60 kg: 3.33 mg/kg', severity: 'critical', given: taking(200, 60) },
    {
      says: 'an order of 200 mg at 60 kg',
      severity: 'critical',
      given: normal().weighing(60).ordering('azathioprine 200 mg daily'),
    },
    {
      says: 'the order is judged, not the dose in use',
      given: taking(150, 75).ordering('azathioprine 200 mg daily'),
    },
    { says: 'after a transplant 3.33 mg/kg is a warning', given: taking(200, 60, normal().problem('transplant')) },
    {
      says: 'after a transplant 5.3 mg/kg is critical all the same',
      severity: 'critical',
      given: taking(320, 60, normal().problem('transplant')),
    },
    {
      says: 'problem list not seen: no transplant is known',
      severity: 'critical',
      given: taking(200, 60, chart().tpmt('normal')),
    },
    { says: 'intermediate TPMT, 150 mg at 70 kg', given: taking(150, 70, normal().tpmt('intermediate')) },
    {
      says: 'intermediate TPMT, 200 mg at 70 kg: twice the end of its range',
      severity: 'critical',
      given: taking(200, 70, normal().tpmt('intermediate')),
    },
    {
      says: 'both genes intermediate, 100 mg at 70 kg',
      given: taking(100, 70, normal().tpmt('intermediate').nudt15('intermediate')),
    },
    { says: 'eGFR 35, 150 mg at 70 kg', given: taking(150, 70, normal().with('egfr', 35, 'mL/min/1.73m2')) },
    {
      says: 'two eGFR formulas on one day: the lower one decides',
      given: taking(150, 70, normal().with('egfr', 55, 'mL/min/1.73m2').with('egfr', 45, 'mL/min/1.73m2')),
    },
    {
      says: 'an intended combination, 100 mg at 70 kg: twice a third of the usual dose',
      severity: 'critical',
      stated: ['intended-combination'],
      given: taking(100, 70).taking('allopurinol 100 mg daily'),
    },
    { says: 'above 2.5 whatever TPMT is', given: taking(200, 75, chart()) },
  ],
  clear: [
    { says: '150 mg at 70 kg, 2.14 mg/kg, TPMT normal', given: taking(150, 70) },
    { says: '50 mg at 70 kg, TPMT not seen: in range either way', given: taking(50, 70, chart()) },
    {
      says: 'intermediate TPMT, 100 mg at 70 kg: within half a tablet',
      given: taking(100, 70, normal().tpmt('intermediate')),
    },
    {
      says: 'eGFR “> 60”',
      given: taking(150, 70, normal().with('egfr', 60, 'mL/min/1.73m2', daysAgo(3), { comparator: '>' })),
    },
    { says: 'on hold', given: normal().weighing(60).onHold('azathioprine 200 mg daily') },
    {
      says: 'mercaptopurine’s dose is not modelled',
      given: normal().weighing(60).taking('mercaptopurine 200 mg daily'),
    },
    { says: 'no thiopurine', given: normal().weighing(60).taking('prednisone 200 mg daily') },
    {
      says: 'allopurinol beside it has a rule of its own',
      given: taking(150, 75).taking('allopurinol 300 mg daily'),
    },
  ],
  undecided: [
    { says: 'no weight', missing: ['patient.weight'], given: normal().taking('azathioprine 150 mg daily') },
    { says: 'a weight that can’t be right', missing: ['patient.weight'], given: taking(150, 15) },
    { says: 'no daily dose', missing: ['medications.dose'], given: normal().weighing(70).taking('azathioprine') },
    { says: '150 mg at 70 kg, no results seen', missing: ['labs'], given: taking(150, 70, chart()) },
    {
      says: '150 mg at 70 kg, TPMT not classed',
      missing: ['labs.tpmt_activity'],
      given: taking(150, 70, normal().tpmt(null)),
    },
  ],
  boundaries: [
    { limit: 'dose.warning', step: 0.01, at: (perKg) => taking(perKg * 100, 100) },
    { limit: 'dose.critical', step: 0.01, at: (perKg) => taking(perKg * 100, 100) },
    {
      limit: 'dose.always-critical',
      step: 0.01,
      at: (perKg) => taking(perKg * 100, 100, normal().problem('transplant')),
    },
    { limit: 'renal.reduced', step: 1, at: (value) => taking(125, 70, normal().with('egfr', value, 'mL/min/1.73m2')) },
    { limit: 'renal.severe', step: 1, at: (value) => taking(100, 70, normal().with('egfr', value, 'mL/min/1.73m2')) },
    { limit: 'weight.least', step: 0.1, at: (kg) => taking(50, kg) },
    { limit: 'weight.most', step: 0.1, at: (kg) => taking(150, kg) },
    { limit: 'age.adult', step: 1, at: (years) => taking(50, 25, normal().aged(years)) },
  ],
});
