export { FindingsTab } from './findings-tab';
export { groupUndecided } from './group-undecided';
