import { preset } from './jest/preset.mjs';

export default {
  ...preset,
  displayName: 'tools',
  testMatch: ['**/*.spec.ts', '**/*.spec.mjs'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
