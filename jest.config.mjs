/** One process for all unit and API tests: Jest's start is paid once, two workers take files from one queue. */
export default {
  projects: ['<rootDir>/libs/domain', '<rootDir>/apps/api', '<rootDir>/apps/web', '<rootDir>/tools'],
};
