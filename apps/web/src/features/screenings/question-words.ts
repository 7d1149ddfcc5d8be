import { nonResponses, type Instrument } from '@birge/domain';

import type { Content } from './screenings.queries';

export interface QuestionWords {
  readonly id: string;
  readonly text: string;
  /** The answers of the scale, in the order in which they are read out. */
  readonly answers: readonly { readonly code: number; readonly text: string }[];
  /** "Do not know" and "prefer not to say". */
  readonly others: readonly { readonly code: number; readonly text: string }[];
}

/** The words of one question, with the name of the child; `null` if the edition has none. */
export function wordsOf(
  content: Content,
  instrument: Instrument,
  id: string,
  name: string,
): QuestionWords | null {
  const found = content.questions.find(
    (question) => question.instrument === instrument && question.id === id,
  );
  if (!found) return null;
  const isOther = ({ code }: { code: number }): boolean => nonResponses.includes(code);
  return {
    id,
    text: found.text.replaceAll('{{name}}', name),
    answers: found.answers.filter((answer) => !isOther(answer)),
    // Not knowing is said more often than not wanting to say.
    others: found.answers.filter(isOther).sort((one, other) => other.code - one.code),
  };
}

export const answerText = ({ answers, others }: QuestionWords, code: number | undefined): string | null =>
  [...answers, ...others].find((answer) => answer.code === code)?.text ?? null;
