export * from './claim';
export * from './document';
export * from './incident';
export * from './judgement';
export * from './ledger';
export * from './project';
export * from './source';
export * from './user';
