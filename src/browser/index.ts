export { clearBadge } from './badge';
export { carryOut } from './carry-out';
export { linkFrame } from './frame-link';
export { listen, tellAllFrames, tellFrame } from './frames';
export { type PopupLink, type PopupTab, popupLink, popupTab } from './popup-link';
export { isGranted, onSites, registerScripts, startEverywhere, startInTab, startOn } from './sites';
export { onTabEvents } from './tab-events';
export { visitFrames } from './tab-frames';
export { closeMemoryToPages, tabMemory } from './tab-memory';
