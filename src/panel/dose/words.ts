import type { Therapy } from '../../chart';
import type { DoseOnChart } from '../../dosing';
import { textOf, wordsOf } from '../../locale';
import { formatNumber } from '../formats';

function taken({ drug, state }: Therapy, dose: DoseOnChart['taken']): string {
  const name = drug ? drug.charAt(0).toUpperCase() + drug.slice(1) : '';
  const said = dose ? drugDose(name, dose) : textOf('panel_dose_unreadable', { drug: name });
  return textOf(state === 'ordering' ? 'panel_dose_ordered' : 'panel_dose_inUse', { dose: said });
}

function drugDose(drug: string, { mgPerDay, mgPerKg }: NonNullable<DoseOnChart['taken']>): string {
  const perDay = textOf('panel_dose_perDay', { mg: formatNumber(mgPerDay) });
  const dose = mgPerKg === null ? perDay : textOf('panel_dose_perKg', { dose: perDay, mg: Number(mgPerKg.toFixed(2)) });
  return textOf('panel_dose_drugDose', { dose, drug });
}

export const words = wordsOf({
  standing: {
    'far-above': 'panel_dose_standing_farAbove',
    above: 'panel_dose_standing_above',
    'upper-end': 'panel_dose_standing_upperEnd',
    in: 'panel_dose_standing_in',
    below: 'panel_dose_standing_below',
  },
  taken,
  stop: {
    contraindicated: 'panel_dose_stop_contraindicated',
    hold: 'panel_dose_stop_hold',
    'cannot-calculate': 'panel_dose_stop_cannotCalculate',
  },
  mark: {
    use: (mg: number) => textOf('panel_dose_mark_use', { mg: formatNumber(mg) }),
    order: (mg: number) => textOf('panel_dose_mark_order', { mg: formatNumber(mg) }),
    suggested: (mg: number) => textOf('panel_dose_mark_suggested', { mg: formatNumber(mg) }),
  },
  alternative: (parts: readonly string[]) => textOf('panel_dose_alternative', { parts: parts.join('; ') }),
  rangeSpoken: (low: number, high: number) => textOf('panel_dose_rangeSpoken', { high, low }),
  missing: 'panel_dose_missing',
  enter: 'panel_dose_enter',
  restsOn: 'panel_dose_restsOn',
  asking: 'panel_dose_asking',
  notJudged: (drug: string) => textOf('panel_dose_notJudged', { drug }),
  notInUse: 'panel_dose_notInUse',
});
