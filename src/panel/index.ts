export { mountPanel } from './mount';
