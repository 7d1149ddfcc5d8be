export * from './client.js';
export type { components, paths } from './schema.js';

import type { components } from './schema.js';

/** The bodies of the contract by name: `Schemas['CaseDto']`. */
export type Schemas = components['schemas'];
