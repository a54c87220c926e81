export { FindingsTab } from './findings-tab';
export { groupUndecided } from './group-undecided';
export { becauseInWords } from './set-aside-group';
