import { aceInhibitorsProvenance } from './ace-inhibitors.provenance';
import { agranulocytosisRiskProvenance } from './agranulocytosis-risk.provenance';
import { alkylatingAgentsProvenance } from './alkylating-agents.provenance';
import { aminosalicylatesProvenance } from './aminosalicylates.provenance';
import { antiTnfProvenance } from './anti-tnf.provenance';
import { biologicsProvenance } from './biologics.provenance';
import type { DrugProvenance } from './entry';
import { groupsProvenance } from './groups.provenance';
import { immunosuppressantsProvenance } from './immunosuppressants.provenance';
import { inactivatedVaccinesProvenance } from './inactivated-vaccines.provenance';
import { jakInhibitorsProvenance } from './jak-inhibitors.provenance';
import { liveVaccinesProvenance } from './live-vaccines.provenance';
import { myelotoxicAntimicrobialsProvenance } from './myelotoxic-antimicrobials.provenance';
import { ribavirinProvenance } from './ribavirin.provenance';
import { s1pModulatorsProvenance } from './s1p-modulators.provenance';
import { thiopurinesProvenance } from './thiopurines.provenance';
import { vitaminKAntagonistsProvenance } from './vitamin-k-antagonists.provenance';
import { xanthineOxidaseInhibitorsProvenance } from './xanthine-oxidase-inhibitors.provenance';

/** Codes and what was verified, of every drug; not part of the front, so that it never reaches a bundle. */
export const drugProvenance: readonly DrugProvenance[] = [
  ...aceInhibitorsProvenance,
  ...agranulocytosisRiskProvenance,
  ...alkylatingAgentsProvenance,
  ...aminosalicylatesProvenance,
  ...antiTnfProvenance,
  ...biologicsProvenance,
  ...groupsProvenance,
  ...immunosuppressantsProvenance,
  ...inactivatedVaccinesProvenance,
  ...jakInhibitorsProvenance,
  ...liveVaccinesProvenance,
  ...myelotoxicAntimicrobialsProvenance,
  ...ribavirinProvenance,
  ...s1pModulatorsProvenance,
  ...thiopurinesProvenance,
  ...vitaminKAntagonistsProvenance,
  ...xanthineOxidaseInhibitorsProvenance,
];
