import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { languages } from '@birge/domain';

const src = join(__dirname, '..');
const read = (file: string): string => readFileSync(join(src, file), 'utf8');

/** Whatever somebody can type into or choose from, ours and the library's. */
const FIELD =
  /<(TextInput|Textarea|Select|MultiSelect|NumberInput|Checkbox|Radio|Switch|PasswordInput|SegmentedControl|Autocomplete|TagsInput|ChoiceRow|RadioCards|Field|textarea|input|select)\b/;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('.spec.'));
/** The kit makes fields and has none. */
const withFields = files.filter(
  (file) => file.endsWith('.tsx') && !file.startsWith('ui/') && FIELD.test(read(file)),
);

interface Row {
  readonly file: string;
  readonly draft: string;
  readonly why: string;
}

const rows: readonly Row[] = readFileSync(join(src, '../../../docs/drafts.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| `([^`]+)` +\| (.+?) +\|(.*)\|$/.exec(line))
  .flatMap((found) => (found ? [{ file: found[1]!, draft: found[2]!, why: found[3]!.trim() }] : []));

const keysOf = ({ draft }: Row): string[] =>
  draft.startsWith('in ') ? [] : [...draft.matchAll(/`([^`]+)`/g)].map(([, key]) => key!);

const KEEPS = /\buse(Draft|Edit|DraftSaver|ScreeningAnswers|Additions)\b[(<]|keptAnswers/;

/** Whether a file keeps a draft, or is only a part of one that does. */
function keeps(file: string, seen: readonly string[] = []): boolean {
  if (KEEPS.test(read(file))) return true;
  const row = rows.find((one) => one.file === file);
  const whole = row && /^in `([^`]+)`/.exec(row.draft)?.[1];
  if (whole) return !seen.includes(whole) && keeps(whole, [...seen, file]);
  // A page that hands the value on: whoever shows it keeps it.
  const name = file
    .split('/')
    .at(-1)!
    .replace(/\.tsx?$/, '');
  return files.some(
    (other) => !seen.includes(other) && other !== file && imports(other, name) && KEEPS.test(read(other)),
  );
}

const imports = (file: string, name: string): boolean => read(file).includes(`/${name}'`);

describe('every form keeps a draft', () => {
  it('each file with fields stands in docs/drafts.md, once', () => {
    expect(rows.map(({ file }) => file).sort()).toEqual(withFields.sort());
  });

  it.each(rows.filter((row) => keysOf(row).length > 0).map((row) => [row.file, row] as const))(
    '%s keeps what its row says',
    (file, row) => {
      const text = read(file);
      expect(text).toMatch(KEEPS);
      for (const key of keysOf(row)) expect(text).toMatch(new RegExp(`[\`'"]${key.replaceAll('.', '\\.')}`));
    },
  );

  it.each(rows.filter(({ draft }) => draft.startsWith('in ')).map((row) => [row.file, row] as const))(
    '%s is a part of a form that does',
    (file, { draft }) => {
      const whole = /^in `([^`]+)`/.exec(draft)?.[1] ?? '';
      const [name, wholeName] = [file, whole].map((one) =>
        one
          .split('/')
          .at(-1)!
          .replace(/\.tsx?$/, ''),
      );
      expect(imports(whole, name!) || imports(file, wholeName!)).toBe(true);
      expect(KEEPS.test(read(file)) || keeps(whole)).toBe(true);
    },
  );

  it.each(rows.filter(({ draft }) => draft === 'none').map((row) => [row.file, row.why]))(
    '%s keeps nothing, and says why',
    (_, why) => expect(why.length).toBeGreaterThan(30),
  );

  it.each(rows.filter((row) => keysOf(row).length > 0).map(({ file, why }) => [file, why]))(
    '%s holds no field beside its draft',
    (file, why) => {
      const text = read(file);
      const setters = [...text.matchAll(/const \[\w+, (set\w+)\] = useState/g)].map(([, setter]) => setter!);
      // What is no word of the form is named in its row.
      const beside = setters.filter(
        (setter) =>
          !why.includes(`\`${setter}\``) &&
          new RegExp(`onChange=\\{[^}]*(\\{[^}]*\\}[^}]*)?\\b${setter}\\b`).test(text),
      );
      expect(beside).toEqual([]);
    },
  );

  it.each(languages)('what is unfinished is named in words: %s', (language) => {
    const { draft } = JSON.parse(read(`i18n/${language}/drafts.json`)) as { draft: { form: object } };
    const forms = files
      .flatMap((file) => [...read(file).matchAll(/\buse(?:Draft|Edit)\b[^`']*?[`']([a-z_]+)\./g)])
      .map(([, form]) => form!);
    expect(forms.length).toBeGreaterThan(20);
    expect([...new Set(forms)].filter((form) => !(form in draft.form))).toEqual([]);
  });
});
