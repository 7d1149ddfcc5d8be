// Lints each fixture as if it stood where its first line says, and prints what the linter has to say as JSON.
import fs from 'node:fs';
import path from 'node:path';

import { createProjectGraphAsync } from '@nx/devkit';
import { ESLint } from 'eslint';

import { checkout, inCheckout } from '../checkout.mjs';
import { rules } from './rules.mjs';

process.env.NX_DAEMON = 'false';
await createProjectGraphAsync({ exitOnError: false });

const eslint = new ESLint({ cwd: checkout, overrideConfigFile: true, overrideConfig: rules });
const folder = inCheckout('tools', 'eslint', 'fixtures');
const complaints = {};
for (const name of fs.readdirSync(folder).sort()) {
  const code = fs.readFileSync(path.join(folder, name), 'utf8');
  const place = /^\/\/ (\S+)/.exec(code)[1];
  const [{ messages }] = await eslint.lintText(code, { filePath: inCheckout(place) });
  complaints[path.parse(name).name] = messages.map(({ ruleId, message }) => ({ ruleId, message }));
}
process.stdout.write(JSON.stringify(complaints));
