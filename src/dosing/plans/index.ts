export { companionOf } from './companion';
export { escalation } from './escalation';
export {
  closerBecause,
  monitoringOfHold,
  monitoringOfMaintenance,
  monitoringOfStart,
  monitoringOfTaper,
} from './monitoring';
export { taper } from './taper';
