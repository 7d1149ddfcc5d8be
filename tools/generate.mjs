import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

/**
 * Writes what follows from the sources: the OpenAPI document, the client's types, the pages on permissions and
 * workflows. With `--check` it writes nothing and fails when one of them is stale. Needs the built API and tools.
 */
const root = path.resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const stale = [];

async function put(file, text) {
  const full = path.join(root, file);
  const options = { ...(await resolveConfig(full)), filepath: full };
  const pretty = file.endsWith('.json') || file.endsWith('.ts') ? text : await format(text, options);
  if (fs.existsSync(full) && fs.readFileSync(full, 'utf8') === pretty) return;
  stale.push(file);
  if (!check) fs.writeFileSync(full, pretty);
}

const node = (file, ...args) =>
  execFileSync(process.execPath, [path.join(root, file), ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });

const document = node('apps/api/dist/write-openapi.js');
await put('apps/api/openapi.json', document);
const types = astToString(await openapiTypescript(JSON.parse(document)));
await put(
  'libs/api-client/src/schema.d.ts',
  `// Generated from apps/api/openapi.json by \`npm run generate\`.\n${types}`,
);

const { permissionsPage, workflowsPage } = await import('./dist/docs/pages.js');
await put('docs/permissions.md', permissionsPage());
await put('docs/workflows.md', workflowsPage());

for (const file of stale) console.log(check ? `stale: ${file}` : `wrote ${file}`);
process.exit(check && stale.length > 0 ? 1 : 0);
