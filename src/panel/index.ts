export { mountPanel } from './mount';
export type { Panel, PanelOptions } from './view';
