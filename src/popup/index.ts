export { Popup } from './popup';
