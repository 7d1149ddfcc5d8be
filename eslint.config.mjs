import { createProjectGraphAsync } from '@nx/devkit';

import { rules } from './tools/eslint/rules.mjs';

// The boundary rule reads the project graph from Nx's cache, and stays silent when there is none.
process.env.NX_DAEMON = 'false';
await createProjectGraphAsync({ exitOnError: false });

export default [
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.nx/**',
      '.data/**',
      'libs/api-client/src/schema.d.ts',
      // They break the rules on purpose.
      'tools/eslint/fixtures/**',
    ],
  },
  ...rules,
];
