import { patients } from './patients.js';

/** The invented patients as FHIR resources on Medplum's mock server. */

const subjectOf = (patient) => ({ reference: `Patient/${patient.id}`, display: `${patient.given} ${patient.family}` });

const observationOf = (patient, { code, display, unit, low, high, value, words, day }, at) => ({
  resourceType: 'Observation',
  id: `${patient.id}-o${at}`,
  status: 'final',
  category: [
    {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }],
      text: 'Laboratory',
    },
  ],
  code: { coding: [{ system: 'http://loinc.org', code, display }], text: display },
  subject: subjectOf(patient),
  effectiveDateTime: `${day}T08:00:00Z`,
  issued: `${day}T12:00:00Z`,
  ...(words
    ? { valueString: words }
    : {
        valueQuantity: { value, unit, system: 'http://unitsofmeasure.org' },
        referenceRange: [{ low: { value: low, unit }, high: { value: high, unit } }],
      }),
  interpretation: value < low ? [{ text: 'Low' }] : undefined,
});

function recordsOf(patient) {
  const { id, given, family, birthDate, gender, recordNumber, medications, results } = patient;
  const observations = results.map((result, at) => observationOf(patient, result, at));
  return [
    {
      resourceType: 'Patient',
      id,
      active: true,
      name: [{ given: [given], family }],
      birthDate,
      gender,
      identifier: [{ type: { text: 'MRN' }, system: 'urn:mrn', value: recordNumber }],
    },
    ...medications.map(({ name, sig }, at) => ({
      resourceType: 'MedicationRequest',
      id: `${id}-m${at}`,
      status: 'active',
      intent: 'order',
      subject: subjectOf(patient),
      authoredOn: '2026-06-02',
      medicationCodeableConcept: { text: name },
      dosageInstruction: [{ text: sig }],
    })),
    ...observations,
    ...observations.map((observation, at) => ({
      resourceType: 'DiagnosticReport',
      id: `${id}-r${at}`,
      status: 'final',
      category: observation.category,
      code: observation.code,
      subject: observation.subject,
      effectiveDateTime: observation.effectiveDateTime,
      issued: observation.issued,
      result: [{ reference: `Observation/${observation.id}`, display: observation.code.text }],
    })),
  ];
}

/** @param {import('@medplum/mock').MockClient} server */
export async function fill(server) {
  for (const patient of patients) {
    for (const record of recordsOf(patient)) await server.updateResource(JSON.parse(JSON.stringify(record)));
  }
}
