import jest from 'eslint-plugin-jest';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

import { boundaries } from './boundaries.mjs';

/** Mistakes that no type checker sees. */
const mistakes = {
  rules: {
    'array-callback-return': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'no-async-promise-executor': 'error',
    'no-compare-neg-zero': 'error',
    'no-cond-assign': 'error',
    'no-constant-condition': ['error', { checkLoops: 'none' }],
    'no-debugger': 'error',
    'no-dupe-else-if': 'error',
    'no-dupe-keys': 'error',
    'no-duplicate-case': 'error',
    'no-empty': 'error',
    'no-eval': 'error',
    'no-fallthrough': 'error',
    'no-implied-eval': 'error',
    'no-loss-of-precision': 'error',
    'no-self-assign': 'error',
    'no-self-compare': 'error',
    'no-sparse-arrays': 'error',
    'no-template-curly-in-string': 'error',
    'no-unreachable': 'error',
    'no-unsafe-finally': 'error',
    'no-unused-private-class-members': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'require-yield': 'error',
    'use-isnan': 'error',
    'valid-typeof': 'error',
  },
};

const typescript = {
  files: ['**/*.{ts,tsx}'],
  extends: [tseslint.configs.strict],
  rules: {
    // A Nest module is a class without a body.
    '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
    // `!` says what the reader of a checked index already knows.
    '@typescript-eslint/no-non-null-assertion': 'off',
    '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
  },
};

/** One name for one thing, the same in every file. Tools that read a configuration want a default export. */
const namedExports = {
  files: ['**/*.{ts,tsx,mjs}'],
  ignores: ['**/*.config.{ts,mjs}', '**/*.d.ts', 'apps/api/test/global-*.mjs', 'e2e/support/global-*.mjs'],
  rules: { 'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }] },
};

const react = {
  files: ['apps/web/**/*.{ts,tsx}'],
  extends: [reactHooks.configs.flat.recommended],
};

const tests = {
  files: ['{apps,libs,tools}/**/*.spec.{ts,tsx,mjs}'],
  plugins: { jest },
  settings: { jest: { version: 30 } },
  rules: {
    'jest/no-focused-tests': 'error',
    'jest/no-disabled-tests': 'error',
    'jest/no-identical-title': 'error',
    'jest/valid-expect': 'error',
  },
};

const skipped = { message: 'A test runs, or it is not there.' };
const journeys = {
  files: ['e2e/**/*.ts'],
  rules: {
    'no-restricted-properties': [
      'error',
      ...['only', 'skip', 'fixme'].map((property) => ({ object: 'test', property, ...skipped })),
    ],
  },
};

/** Everything but what needs Nx's project graph, which `eslint.config.mjs` makes ready. */
export const rules = tseslint.config(
  mistakes,
  typescript,
  namedExports,
  react,
  tests,
  journeys,
  ...boundaries,
);
