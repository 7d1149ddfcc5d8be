// Who may depend on whom. Each rule here has a fixture in ./fixtures that breaks it; boundaries.spec.mjs sees it complain.
import nx from '@nx/eslint-plugin';

const only = (project, projects, external = {}) => ({
  sourceTag: `scope:${project}`,
  onlyDependOnLibsWithTags: projects.map((each) => `scope:${each}`),
  ...external,
});

const betweenProjects = {
  files: ['**/*.{ts,tsx}'],
  // How a project is built and tested is the business of tools/.
  ignores: ['**/*.config.ts'],
  plugins: { '@nx': nx },
  rules: {
    '@nx/enforce-module-boundaries': [
      'error',
      {
        allow: [],
        depConstraints: [
          only('domain', [], { allowedExternalImports: [] }),
          only('api-client', [], { allowedExternalImports: ['openapi-fetch'] }),
          only('api', ['domain']),
          only('web', ['domain', 'api-client'], {
            bannedExternalImports: ['@nestjs/*', 'typeorm', 'class-validator', 'class-transformer', 'pg'],
          }),
          only('tools', ['domain']),
          only('e2e', ['domain', 'api-client']),
        ],
      },
    ],
  },
};

const restrict = (files, patterns, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

/** A feature's service opens its transactions, its entity is for a join; what it answers with is its DTO. */
const betweenApiFeatures = restrict(
  ['apps/api/src/*/**/*.ts'],
  [
    {
      regex: String.raw`^(\.\./)+(?!platform/|auth/|test/|\.)[\w-]+/(?!.*\.(service|entity|module|dto)\.js$)`,
      message: 'Reach another feature through its service, its entity (for a join) or its module.',
    },
  ],
  ['apps/api/src/{platform,auth,migrations}/**'],
);

const platformStandsAlone = restrict(
  ['apps/api/src/platform/**/*.ts'],
  [
    {
      regex: String.raw`^(\.\./)+(?!platform/|auth/|test/|migrations/|\.)[\w-]+/`,
      message: 'Features stand on platform/, so platform/ knows none of them.',
    },
  ],
  ['**/*.spec.ts'],
);

const betweenWebFeatures = restrict(
  ['apps/web/src/features/**/*.{ts,tsx}'],
  [
    {
      regex: String.raw`^\.\./(?!\.\./)|features/`,
      message: 'Features never import each other: app/ joins them.',
    },
    {
      regex: String.raw`app/(routes|router|app)$`,
      message: 'app/ joins the features; a feature does not know the whole.',
    },
  ],
);

const uiKnowsNoFeature = restrict(
  ['apps/web/src/ui/**/*.{ts,tsx}'],
  [
    {
      regex: String.raw`^(\.\./)+(features|app)/`,
      message: 'ui/ holds pieces that know no feature and no session.',
    },
  ],
);

export const boundaries = [
  betweenProjects,
  betweenApiFeatures,
  platformStandsAlone,
  betweenWebFeatures,
  uiKnowsNoFeature,
];
