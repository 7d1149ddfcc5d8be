import { preset } from './tools/jest/preset.mjs';

/** One process for all unit and API tests: Jest's start is paid once, two workers take files from one queue. */
export default {
  // Of several projects at once, Jest asks only here.
  testTimeout: preset.testTimeout,
  projects: ['<rootDir>/libs/domain', '<rootDir>/apps/api', '<rootDir>/apps/web', '<rootDir>/tools'],
};
