export { firstRefusal, type Refusal, refusalAt, refusalInWords } from './refusal';
