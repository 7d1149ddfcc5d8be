import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ScreeningContent } from './screening-content.js';

const ours = path.resolve(__dirname, '../../content/cfm');

describe('the words of the screening', () => {
  let folder: string;
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
    fs.cpSync(ours, path.join(folder, 'cfm'), { recursive: true });
  });
  afterEach(() => fs.rmSync(folder, { recursive: true }));

  /** Changes the Kazakh file as somebody might who replaces it. */
  function change(edit: (file: Record<string, never>) => void): void {
    const file = path.join(folder, 'cfm', 'kk.json');
    const content = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, never>;
    edit(content);
    fs.writeFileSync(file, JSON.stringify(content));
  }
  const load = (): ScreeningContent => new ScreeningContent(folder);

  it('are replaced by a folder, with a version of their own', () => {
    change((file) => Object.assign(file, { version: 'unicef-kk-1' }));

    expect(load().versionOf('kk')).toBe('unicef-kk-1');
  });

  it.each([
    [
      'a question is missing',
      (file: Record<string, Record<string, Record<string, unknown>>>) =>
        delete file['questions']?.['cfm_5_17']?.['CF13'],
      'the question cfm_5_17 CF13 is missing.',
    ],
    [
      'a question does not name the child',
      (file: Record<string, Record<string, Record<string, unknown>>>) =>
        Object.assign(file['questions']?.['cfm_2_4'] ?? {}, {
          CF1: { text: 'Does the child wear glasses?' },
        }),
      'the question cfm_2_4 CF1 does not say {{name}}.',
    ],
    [
      'an answer is missing',
      (file: Record<string, Record<string, Record<string, unknown>>>) =>
        delete file['answers']?.['FREQ5']?.['5'],
      'FREQ5 lacks answer 5.',
    ],
    [
      'a scale has grown',
      (file: Record<string, Record<string, Record<string, unknown>>>) =>
        Object.assign(file['answers']?.['BEHAV4'] ?? {}, { 5: 'A lot more' }),
      'BEHAV4 has no answer 5.',
    ],
  ])('are refused at the start when %s', (_, edit, sentence) => {
    change(edit as never);

    expect(load).toThrow(sentence);
  });

  it('are refused when a file cannot be read', () => {
    fs.writeFileSync(path.join(folder, 'cfm', 'ru.json'), '{');

    expect(load).toThrow(/ru\.json cannot be read as JSON/);
  });
});
