import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { checkout, inCheckout } from './checkout.mjs';
import { Failure, diskFull, hasNoSpace, isDiskFull } from './failure.mjs';
import { launch } from './processes.mjs';

const BUILT = ['libs/domain', 'libs/api-client', 'apps/api', 'apps/web', 'tools'];
const COMMON = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];
const NOT_SOURCE = new Set(['node_modules', 'dist', 'test', '.vite']);
const MARK = '.fingerprint';

/** Whether every project's `dist` was built from the sources as they are now. */
export function isBuilt() {
  const fingerprint = fingerprintOfSources();
  return BUILT.every((project) => {
    try {
      return fs.readFileSync(inCheckout(project, 'dist', MARK), 'utf8') === fingerprint;
    } catch {
      return false;
    }
  });
}

export async function build() {
  const fingerprint = fingerprintOfSources();
  const nx = inCheckout('node_modules', 'nx', 'dist', 'bin', 'nx.js');
  const child = launch(
    process.execPath,
    [nx, 'run-many', '-t', 'build', '--parallel=2', '--output-style=static'],
    {
      env: { NX_DAEMON: 'false', NX_TUI: 'false', NODE_ENV: 'production', FORCE_COLOR: '0' },
    },
  );
  const { code } = await child.finished;
  if (code !== 0 && (isDiskFull(child.said) || hasNoSpace(checkout))) throw diskFull('build');
  if (code !== 0) throw new Failure(`The build failed:\n${child.said.trim()}`);
  // Each build empties its folder first, so a mark means that this very build is in it.
  for (const project of BUILT) fs.writeFileSync(inCheckout(project, 'dist', MARK), fingerprint);
}

/** Content, not time: a fresh checkout of the same sources needs no new build. Nx takes a second to say as much. */
function fingerprintOfSources() {
  const hash = createHash('sha1').update(process.version);
  const files = [
    ...COMMON.map((file) => inCheckout(file)),
    ...BUILT.flatMap((project) => sources(inCheckout(project))),
  ];
  for (const file of files) hash.update(file).update('\0').update(fs.readFileSync(file));
  return hash.digest('hex');
}

function sources(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCE.has(name) && !/\.spec\.\w+$/.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? sources(file) : [file];
    });
}
