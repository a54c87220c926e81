export { type InForce, type InUse, settingsInForce } from './in-force';
export { limitRefusal, originIn } from './parts';
export {
  noSettings,
  readSettings,
  readSettingsText,
  type Settings,
  settingsContent,
  settingsText,
} from './settings-file';
export type { Choices, Feature } from './shipped';
