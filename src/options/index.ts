export { OptionsPage } from './options-page';
