export { checkOrder, checkWithoutOrder } from './check-order';
