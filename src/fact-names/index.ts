export { type FactName, isAmong, nameOf } from './fact-name';
