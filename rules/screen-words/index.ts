export * from './columns';
export * from './identity';
export * from './months';
export * from './sections';
export * from './signing';
export * from './sigs';
export * from './statuses';
