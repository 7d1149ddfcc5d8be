import fs from 'node:fs';

/**
 * These packages are ESM only. They are turned into CommonJS, like our own sources: Jest's native ESM needs a
 * Node flag, and fails where a CommonJS package requires one of them.
 */
const ESM_PACKAGES = [
  '@nestjs',
  '@tanstack',
  '@borewit',
  '@tokenizer',
  'content-disposition',
  'cookie',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  'uuid',
];

const built = JSON.parse(fs.readFileSync(new URL('../swc.json', import.meta.url), 'utf8'));

/** The settings of the build, so that tests run what is shipped; only the module system differs. */
const swc = (tsx) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      ...built.jsc,
      parser: { ...built.jsc.parser, tsx },
      transform: { ...built.jsc.transform, react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

export const preset = {
  testEnvironment: 'node',
  // Generous: a busy build server is slow, not wrong.
  testTimeout: 60_000,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: { '\\.tsx$': swc(true), '\\.[cm]?[tj]s$': swc(false) },
  transformIgnorePatterns: [
    `/node_modules/(?!(${ESM_PACKAGES.join('|')})/)(?!.*/node_modules/(${ESM_PACKAGES.join('|')})/)`,
  ],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testEnvironmentOptions: { customExportConditions: ['@birge/source', 'node', 'require', 'default'] },
};
