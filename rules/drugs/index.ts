import { aceInhibitors } from './ace-inhibitors';
import { agranulocytosisRisk } from './agranulocytosis-risk';
import { alkylatingAgents } from './alkylating-agents';
import { aminosalicylates } from './aminosalicylates';
import { antiTnf } from './anti-tnf';
import { biologics } from './biologics';
import type { DrugEntry } from './entry';
import { groups } from './groups';
import { immunosuppressants } from './immunosuppressants';
import { inactivatedVaccines } from './inactivated-vaccines';
import { jakInhibitors } from './jak-inhibitors';
import { liveVaccines } from './live-vaccines';
import { myelotoxicAntimicrobials } from './myelotoxic-antimicrobials';
import { ribavirin } from './ribavirin';
import { s1pModulators } from './s1p-modulators';
import { thiopurines } from './thiopurines';
import { vitaminKAntagonists } from './vitamin-k-antagonists';
import { xanthineOxidaseInhibitors } from './xanthine-oxidase-inhibitors';

export type { DrugClass, DrugEntry } from './entry';
export { lookAlikes, nearMatched } from './near-matching';
export { topicalWords, unreadableNames, vaccineWords } from './words-beside';

/** Every drug of the vocabulary. */
export const drugs: readonly DrugEntry[] = [
  ...aceInhibitors,
  ...agranulocytosisRisk,
  ...alkylatingAgents,
  ...aminosalicylates,
  ...antiTnf,
  ...biologics,
  ...groups,
  ...immunosuppressants,
  ...inactivatedVaccines,
  ...jakInhibitors,
  ...liveVaccines,
  ...myelotoxicAntimicrobials,
  ...ribavirin,
  ...s1pModulators,
  ...thiopurines,
  ...vitaminKAntagonists,
  ...xanthineOxidaseInhibitors,
];
