export { missingInWords } from './missing-words';
