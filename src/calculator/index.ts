export { Calculator } from './calculator';
