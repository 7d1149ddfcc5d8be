import { execFileSync } from 'node:child_process';
import path from 'node:path';

const PROJECTS = '@nx/enforce-module-boundaries';
const FOLDERS = 'no-restricted-imports';

/** Fixture → the rule that must stop it, and the words by which it says why. */
const BROKEN = {
  'api-client-uses-domain': [PROJECTS, '"scope:api-client" cannot depend on'],
  'api-uses-api-client': [PROJECTS, '"scope:api" can only depend on'],
  'api-uses-web': [PROJECTS, 'cannot be imported by a relative'],
  'domain-uses-api-client': [PROJECTS, '"scope:domain" cannot depend on'],
  'domain-uses-package': [PROJECTS, '"scope:domain" is not allowed to import "uuid"'],
  'e2e-uses-api': [PROJECTS, 'cannot be imported by a relative'],
  'tools-use-api': [PROJECTS, 'cannot be imported by a relative'],
  'tools-use-api-client': [PROJECTS, '"scope:tools" can only depend on'],
  'web-uses-api': [PROJECTS, 'cannot be imported by a relative'],
  'web-uses-class-validator': [PROJECTS, 'not allowed to import "class-validator"'],
  'web-uses-nest': [PROJECTS, 'not allowed to import "@nestjs/common"'],
  'web-uses-typeorm': [PROJECTS, 'not allowed to import "typeorm"'],
  'api-feature-uses-repository': [FOLDERS, 'Reach another feature through its service'],
  'api-platform-uses-feature': [FOLDERS, 'platform/ knows none of them'],
  'web-feature-uses-feature': [FOLDERS, 'Features never import each other'],
  'web-feature-uses-router': [FOLDERS, 'a feature does not know the whole'],
  'web-ui-uses-feature': [FOLDERS, 'no feature and no session'],
};

describe('a boundary that is broken is seen', () => {
  // A process of its own: the linter and Nx load ES modules, which Jest's sandbox does not.
  const script = path.join(__dirname, 'lint-fixtures.mjs');
  const complaints = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' }));

  test.each(Object.entries(BROKEN))('%s', (fixture, [ruleId, why]) => {
    expect(complaints[fixture]).toEqual([{ ruleId, message: expect.stringContaining(why) }]);
  });

  test('there is no fixture that nobody looks at', () => {
    expect(Object.keys(complaints).sort()).toEqual(Object.keys(BROKEN).sort());
  });
});
