import { preset } from './jest/preset.mjs';

export default {
  ...preset,
  displayName: 'tools',
  globalSetup: '<rootDir>/../apps/api/test/global-setup.mjs',
  globalTeardown: '<rootDir>/../apps/api/test/global-teardown.mjs',
  testMatch: ['**/*.spec.ts', '**/*.spec.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
