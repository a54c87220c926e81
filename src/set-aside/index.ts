export { cameBack, partedFindings } from './set-aside';
export type { Reason, ReasonCode, SetAside } from './types';
