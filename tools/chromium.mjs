import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';

/** Where distributions and installers put Chromium or Chrome. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** No sandbox: it does not exist for root and in most containers, and we open only our own pages. */
const COMMON_ARGS = ['--no-sandbox', '--disable-dev-shm-usage'];

/**
 * Finds a browser for tests and screenshots: `CHROME_PATH`, else the system's, else the one that npm installed.
 *
 * @returns launch options for Playwright's `chromium.launch`
 */
export async function chromiumOptions() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!fs.existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return { executablePath: named, args: COMMON_ARGS };
  }

  const installed = SYSTEM_BROWSERS.find((file) => fs.existsSync(file));
  if (installed) return { executablePath: installed, args: COMMON_ARGS };

  return bundledChromium();
}

/** Unpacks the Chromium of `@sparticuz/chromium` (Linux x64) once for each user and version. */
async function bundledChromium() {
  const packed = packedFolder();
  const { version } = JSON.parse(fs.readFileSync(path.join(packed, '..', 'package.json'), 'utf8'));
  const folder = path.join(os.tmpdir(), `birge-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!fs.existsSync(folder)) await unpack(packed, folder);

  return {
    executablePath: path.join(folder, 'chromium'),
    args: [...COMMON_ARGS, '--no-zygote', '--disable-gpu', '--headless=shell'],
    env: { ...process.env, ...librariesAndFonts(folder) },
  };
}

function packedFolder() {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  for (let folder = path.dirname(main); folder !== path.dirname(folder); folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, 'bin', 'chromium.br'))) return path.join(folder, 'bin');
  }
  throw new Error('No browser found: install Chromium or name one in CHROME_PATH.');
}

/** Unpacks beside the target and renames, so that two runs at once never see half a browser. */
async function unpack(packed, folder) {
  const draft = fs.mkdtempSync(`${folder}-`);
  await pipeline(
    fs.createReadStream(path.join(packed, 'chromium.br')),
    zlib.createBrotliDecompress(),
    fs.createWriteStream(path.join(draft, 'chromium'), { mode: 0o755 }),
  );
  for (const name of ['al2023', 'fonts', 'swiftshader']) {
    const archive = path.join(packed, `${name}.tar.br`);
    if (!fs.existsSync(archive)) continue;
    execFileSync('tar', ['-x', '-C', draft], { input: zlib.brotliDecompressSync(fs.readFileSync(archive)) });
  }
  try {
    fs.renameSync(draft, folder);
  } catch (error) {
    if (!fs.existsSync(folder)) throw error;
    fs.rmSync(draft, { recursive: true, force: true });
  }
}

/** The package brings the shared libraries and fonts that a bare machine lacks. */
function librariesAndFonts(folder) {
  const libraries = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = fs.existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: folder };
  return { LD_LIBRARY_PATH: libraries, ...fonts };
}
