// Weighs what a browser must fetch, as gzip sends it, before a page can be used: read from the manifest of the build.
import fs from 'node:fs';
import { gzipSync } from 'node:zlib';

import { inCheckout } from './checkout.mjs';

const ENTRY = 'index.html';
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/**
 * The visits that have a budget (kilobytes, 1 kB = 1000 bytes). Each page is weighed with its shell and its words in the heaviest
 * language; the heaviest page counts.
 */
const VISITS = [
  {
    name: 'Staff: scripts before a first page can be used',
    budget: 250,
    pages: /^src\/(features\/(?!family\/).*|app\/case-file\/.*)\.page\.tsx$/,
    shell: ['src/app/sign-in/sign-in.page.tsx', 'src/app/staff/staff-pages.tsx'],
    words: ['common', 'codes'],
    counts: /\.js$/,
  },
  {
    name: 'Family: everything for the first visit',
    budget: 150,
    pages: /^src\/features\/family\/family(-child)?\.page\.tsx$/,
    shell: ['src/app/sign-in/sign-in.page.tsx', 'src/app/family-pages.tsx'],
    words: ['common', 'family', 'family-codes'],
    counts: /./,
  },
  {
    name: 'Asking for help: everything for the first visit',
    budget: 150,
    pages: /^src\/features\/help-requests\/help(-status)?\.page\.tsx$/,
    shell: ['src/app/help-pages.tsx'],
    words: ['common', 'help'],
    counts: /./,
  },
];

const dist = inCheckout('apps', 'web', 'dist');
const manifest = JSON.parse(fs.readFileSync(`${dist}/.vite/manifest.json`, 'utf8'));
const languages = fs
  .readdirSync(inCheckout('apps/web/src/i18n'), { withFileTypes: true })
  .filter((each) => each.isDirectory());

/** The files of a source and of all that it imports at once; what it imports later is not waited for. */
function filesOf(source, found = new Set()) {
  const chunk = manifest[source];
  // A source that is always needed has no chunk of its own: it is inside the one that needs it.
  if (!chunk && fs.existsSync(inCheckout('apps/web', source))) return found;
  if (!chunk) throw new Error(`${source} is weighed in tools/weight.mjs, but is not there any more.`);
  if (found.has(chunk.file)) return found;

  found.add(chunk.file);
  for (const file of [...(chunk.css ?? []), ...(chunk.assets ?? [])]) found.add(file);
  for (const imported of chunk.imports ?? []) filesOf(imported, found);
  return found;
}

const sizes = new Map();
function sizeOf(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(fs.readFileSync(`${dist}/${file}`)).length);
  return sizes.get(file);
}

function weigh({ shell, words, counts }, page) {
  const feature = /features\/([^/]+)\//.exec(page)?.[1];
  const weights = languages.map(({ name: language }) => {
    const texts = [...new Set([...words, feature])]
      .map((namespace) => `src/i18n/${language}/${namespace}.json`)
      .filter((file) => manifest[file]);
    const files = new Set(['index.html']);
    for (const source of [ENTRY, ...shell, page, ...texts]) filesOf(source, files);
    return [...files].filter((file) => counts.test(file)).reduce((sum, file) => sum + sizeOf(file), 0);
  });
  return Math.max(...weights);
}

let tooHeavy = false;
for (const visit of VISITS) {
  const pages = Object.keys(manifest).filter((source) => visit.pages.test(source));
  const weighed = pages
    .map((page) => ({ page, bytes: weigh(visit, page) }))
    .sort((a, b) => b.bytes - a.bytes);
  const [heaviest] = weighed;
  const fits = heaviest !== undefined && heaviest.bytes <= visit.budget * 1000;
  tooHeavy ||= !fits;
  const found = heaviest ? `${kB(heaviest.bytes)} (${heaviest.page})` : 'no page found';
  console.log(`${fits ? '✓' : '✖'} ${visit.name}: ${found}, at most ${visit.budget} kB`);
  if (process.argv.includes('--all'))
    for (const { page, bytes } of weighed) console.log(`    ${kB(bytes)}  ${page}`);
}
process.exit(tooHeavy ? 1 : 0);
