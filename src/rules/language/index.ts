/** The words a rule is written in: types and builders, all plain data. */
export * from './checklists';
export * from './conditions';
export * from './dose-effects';
export * from './limits';
export * from './limits-within';
export * from './moments';
export * from './numbers';
export * from './rules';
export * from './scopes';
export * from './sets';
