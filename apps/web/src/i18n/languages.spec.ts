import fs from 'node:fs';
import path from 'node:path';

import { languages, type Language } from '@birge/domain';

import { findAvoidedWord, secondWords } from './avoided-words';
import {
  countWords,
  flatten,
  pluralForms,
  sentencesOf,
  slotsOf,
  withoutPlural,
  type Words,
} from './word-files';

const namespaces = fs
  .readdirSync(path.join(__dirname, 'ru'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => path.basename(file, '.json'));

const read = (language: Language, namespace: string): Words =>
  flatten(JSON.parse(fs.readFileSync(path.join(__dirname, language, `${namespace}.json`), 'utf8')));

const everyText = languages.flatMap((language) =>
  namespaces.flatMap((namespace) =>
    Object.entries(read(language, namespace)).map(([key, text]) => ({ language, namespace, key, text })),
  ),
);
const faults = (isFault: (text: string, language: Language, key: string) => boolean) =>
  everyText
    .filter(({ text, language, key }) => isFault(text, language, key))
    .map(({ language, namespace, key, text }) => `${language}/${namespace}: ${key} = ${text}`);

describe('the three languages', () => {
  it('have the same files', () => {
    const files = languages.map((language) => fs.readdirSync(path.join(__dirname, language)).sort());

    expect(files[1]).toEqual(files[0]);
    expect(files[2]).toEqual(files[0]);
  });

  it.each(namespaces)('have the same keys in %s', (namespace) => {
    const keys = languages.map((language) => {
      const words = read(language, namespace);
      return [...new Set(Object.keys(words).map((key) => withoutPlural(key, words)))].sort();
    });

    expect(keys[1]).toEqual(keys[0]);
    expect(keys[2]).toEqual(keys[0]);
  });

  it.each(namespaces)('have every plural form that they need in %s', (namespace) => {
    const missing = languages.flatMap((language) => {
      const words = read(language, namespace);
      const plurals = Object.keys(words).filter((key) => withoutPlural(key, words) !== key);
      const stems = new Set(plurals.map((key) => withoutPlural(key, words)));
      return [...stems].flatMap((stem) =>
        pluralForms(language)
          .map((form) => `${stem}_${form}`)
          .filter((key) => words[key] === undefined)
          .map((key) => `${language}: ${key}`),
      );
    });

    expect(missing).toEqual([]);
  });

  it.each(namespaces)('fill the same gaps in %s', (namespace) => {
    const slots = languages.map((language) => slotsOf(read(language, namespace)));

    expect(slots[1]).toEqual(slots[0]);
    expect(slots[2]).toEqual(slots[0]);
  });
});

describe('every text', () => {
  it('says something, without spaces at its ends', () => {
    expect(faults((text) => text === '' || text !== text.trim())).toEqual([]);
  });

  it('closes the gaps that it opens', () => {
    expect(faults((text) => /[{}]/.test(text.replace(/\{\{\w+\}\}/g, '')))).toEqual([]);
  });

  it('keeps Latin letters out of Cyrillic words', () => {
    expect(faults((text) => /[a-z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-z]/iu.test(text))).toEqual([]);
  });

  it('puts no Kazakh case ending on a gap: nobody knows which one its value takes', () => {
    const ENDING =
      /\}\}-?(?:[ғг]а|[ғг]е|[қк]а|[қк]е|[дт][аеы]|[нс]?і|[нс]?ы|[ндт][аеәыі]н|[ндт][ыі]ң)(?!\p{L})/u;
    const TO_A_DAY = /\{\{(?:day|date|on|when)\}\} (?:дейін|бастап|күтіледі|басталады|басталды|аяқталды)/u;

    expect(
      faults((text, language) => language === 'kk' && (ENDING.test(text) || TO_A_DAY.test(text))),
    ).toEqual([]);
  });

  it.each(secondWords)('says “%s”, and no second word for it', (_word, second) => {
    expect(faults((text) => second.test(text))).toEqual([]);
  });

  it('is respectful', () => {
    expect(faults((text) => findAvoidedWord(text) !== null)).toEqual([]);
  });
});

describe('what families read', () => {
  const family = everyText.filter(({ namespace }) => namespace.startsWith('family'));

  it('has sentences of at most fifteen words', () => {
    const long = family.flatMap(({ language, key, text }) =>
      sentencesOf(text)
        .filter((sentence) => countWords(sentence) > 15)
        .map((sentence) => `${language}: ${key}: ${sentence}`),
    );

    expect(long).toEqual([]);
  });

  it('spells abbreviations out', () => {
    const KNOWN = /\b(?:SMS|QR)\b/g;
    const short = family
      .filter(({ text }) => /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(text.replace(KNOWN, '')))
      .map(({ language, key, text }) => `${language}: ${key} = ${text}`);

    expect(short).toEqual([]);
  });
});
