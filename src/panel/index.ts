export { mountPanel } from './mount';
export type { Panel, PanelHost, PanelOptions, PanelState, PanelView } from './view';
