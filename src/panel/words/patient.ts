import { textOf } from '../../locale';

/** Whose chart it is, and where the patient stands with the thiopurine. */
export const patient = {
  patient: {
    unidentified: 'panel_patient_unidentified',
    born: (date: string) => textOf('panel_patient_born', { date }),
    age: (years: number) => textOf('panel_patient_age', { years }),
    weight: 'panel_patient_weight',
    height: 'panel_patient_height',
    identifiers: 'panel_patient_identifiers',
    name: 'panel_patient_name',
    birthDate: 'panel_patient_birthDate',
    sexLabel: 'panel_patient_sexLabel',
    sex: { female: 'panel_patient_sexFemale', male: 'panel_patient_sexMale', other: 'panel_patient_sexOther' },
    notSeen: 'panel_patient_notSeen',
  },
  therapy: {
    states: {
      none: 'panel_therapy_none',
      unknown: 'panel_therapy_unknown',
      ordering: 'panel_therapy_ordering',
      'on-treatment': 'panel_therapy_onTreatment',
      'on-hold': 'panel_therapy_onHold',
      stopped: 'panel_therapy_stopped',
    },
    perDay: (mg: number) => textOf('panel_therapy_perDay', { mg }),
    doseUnknown: 'panel_therapy_doseUnknown',
    since: (date: string) => textOf('panel_therapy_since', { date }),
    stoppedOn: (date: string) => textOf('panel_therapy_stoppedOn', { date }),
    order: 'panel_therapy_order',
  },
} as const;
