import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  instruments,
  languages,
  nonResponses,
  questions,
  scaleCodes,
  scales,
  type Instrument,
  type Language,
  type Question,
} from '@birge/domain';
import { ConfigError } from '../platform/config.js';
import type { ScreeningContentDto } from './screening-content.dto.js';

/** Beside the program, in the sources as in the build. */
const OURS = fileURLToPath(new URL('../../content', import.meta.url));

/** The words for "prefers not to say" and "does not know", which every scale has. */
const NONE = 'NONE';

type Labels = Readonly<Record<string, string>>;

/** The file of one language: words only. Which questions there are, and which codes, is not for a file to say. */
interface ContentFile {
  readonly language: string;
  readonly version: string;
  readonly source: string;
  readonly questions: Readonly<Record<string, Readonly<Record<string, { text: string; answers?: Labels }>>>>;
  readonly answers: Readonly<Record<string, Labels>>;
}

/** The words of the questions, one edition a language; they can be replaced without touching the program. */
export class ScreeningContent {
  private readonly packs: ReadonlyMap<Language, ScreeningContentDto>;

  /**
   * @param folder holds `cfm/kk.json`, `cfm/ru.json`, `cfm/en.json`; `null` for the words that come with the product
   * @throws {ConfigError} naming every text that is missing or too many
   */
  constructor(folder: string | null) {
    const mistakes: string[] = [];
    const packs = languages.map((language) => {
      const file = path.join(folder ?? OURS, 'cfm', `${language}.json`);
      const read = readFile(file);
      const wrong = read === null ? [`${file} cannot be read as JSON.`] : contentFaults(read, language);
      mistakes.push(...wrong.map((fault) => (read === null ? fault : `${file}: ${fault}`)));
      return [language, read === null || wrong.length > 0 ? null : toDto(read, language)] as const;
    });
    if (mistakes.length > 0) throw new ConfigError(mistakes);
    this.packs = new Map(packs.flatMap(([language, pack]) => (pack === null ? [] : [[language, pack]])));
  }

  /** @returns `undefined` for a language that has no words */
  find(language: string): ScreeningContentDto | undefined {
    return this.packs.get(language as Language);
  }

  versionOf(language: Language): string {
    return this.packs.get(language)?.version ?? '';
  }
}

function readFile(file: string): ContentFile | null {
  try {
    const content: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
    return typeof content === 'object' && content !== null ? (content as ContentFile) : null;
  } catch {
    return null;
  }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** What a file lacks, and what it says that nobody asks for: a scale must not grow by a file. */
export function contentFaults(file: ContentFile, language: Language): string[] {
  return [
    ...(file.language === language ? [] : [`language must be "${language}".`]),
    ...(isText(file.version) ? [] : ['version is missing.']),
    ...[...scales, NONE].flatMap((scale) =>
      labelFaults(file.answers?.[scale] ?? {}, scale === NONE ? nonResponses : codesIn(scale), scale, true),
    ),
    ...instruments.flatMap((instrument) =>
      questions[instrument].flatMap((question) => questionFaults(file, instrument, question)),
    ),
  ];
}

const codesIn = (scale: string): readonly number[] => scaleCodes[scale as keyof typeof scaleCodes];

function questionFaults(file: ContentFile, instrument: Instrument, { id, scale }: Question): string[] {
  const said = file.questions?.[instrument]?.[id];
  const where = `${instrument} ${id}`;
  if (!isText(said?.text)) return [`the question ${where} is missing.`];
  return [
    ...(said.text.includes('{{name}}') ? [] : [`the question ${where} does not say {{name}}.`]),
    ...labelFaults(said.answers ?? {}, codesIn(scale), where, false),
  ];
}

function labelFaults(said: Labels, codes: readonly number[], where: string, all: boolean): string[] {
  const known = codes.map(String);
  return [
    ...(all
      ? known.filter((code) => !isText(said[code])).map((code) => `${where} lacks answer ${code}.`)
      : []),
    ...Object.keys(said)
      .filter((code) => !known.includes(code) || !isText(said[code]))
      .map((code) => `${where} has no answer ${code}.`),
  ];
}

function toDto(file: ContentFile, language: Language): ScreeningContentDto {
  return {
    language,
    version: file.version,
    source: file.source ?? '',
    questions: instruments.flatMap((instrument) =>
      questions[instrument].map(({ id, domain, scale }) => {
        const said = file.questions[instrument]?.[id];
        const label = (code: number): string =>
          said?.answers?.[code] ?? file.answers[scale]?.[code] ?? file.answers[NONE]?.[code] ?? '';
        const codes = [...scaleCodes[scale], ...nonResponses];
        return {
          instrument,
          id,
          domain,
          scale,
          text: said?.text ?? '',
          answers: codes.map((code) => ({ code, text: label(code) })),
        };
      }),
    ),
  };
}
