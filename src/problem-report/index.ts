export { ProblemReport } from './problem-report';
