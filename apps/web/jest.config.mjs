import { preset } from '../../tools/jest/preset.mjs';

export default {
  ...preset,
  displayName: 'web',
  roots: ['<rootDir>/src'],
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  testEnvironment: 'jsdom',
  setupFiles: ['<rootDir>/../../tools/jest/browser-gaps.cjs'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/../../tools/jest/css-module.cjs',
    ...preset.moduleNameMapper,
  },
};
