/** @typedef {{ name: string, base: string, steps: { word: string, rest: string }[] }} Stage */

/**
 * The stages of a Dockerfile with their steps. Knows what ours uses, and refuses the rest.
 *
 * @returns {Stage[]}
 */
export function parseDockerfile(text) {
  const lines = text
    .replace(/^\s*#.*\n/gm, '')
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const stages = [];
  for (const line of lines) {
    const [, word, rest] = /^([A-Z]+)\s+(.*)$/.exec(line) ?? refuse(line);
    if (word === 'FROM') {
      const [, base, name = 'image'] = /^(\S+)(?:\s+AS\s+(\S+))?$/i.exec(rest) ?? refuse(line);
      stages.push({ name, base, steps: [] });
    } else {
      stages.at(-1).steps.push({ word, rest });
    }
  }
  return stages;
}

/** What a `.dockerignore` keeps out: names at the top, and after two asterisks anywhere. */
export function isIgnored(ignoreFile) {
  const patterns = ignoreFile
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const pattern = line
        .replace(/^\*\*\//, '')
        .replace(/[.+^$()]/g, String.raw`\$&`)
        .replaceAll('*', '[^/]*');
      return new RegExp(`${line.startsWith('**/') ? '(^|/)' : '^'}${pattern}(/|$)`);
    });
  return (file) => patterns.some((pattern) => pattern.test(file));
}

function refuse(line) {
  throw new Error(`Not understood: ${line}`);
}
