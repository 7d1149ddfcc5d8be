import type { Scale } from '@birge/domain';

import { Kbd } from '../../ui/kbd';

import classes from './ask.module.css';
import type { QuestionWords } from './question-words';

const MOST = 3;

/** How much an answer says, in pieces: the same order as the words, for weak readers. Nothing for yes and no. */
const degreeOf: Readonly<Record<Scale, (code: number) => number | null>> = {
  DIFF4: (code) => code - 1,
  DIFF3: (code) => code - 1,
  BEHAV4: (code) => code - 1,
  // Daily is most, never is none.
  FREQ5: (code) => Math.max(0, Math.min(MOST, 4 - code)),
  YN: () => null,
};

interface Props {
  readonly words: QuestionWords;
  readonly scale: Scale;
  readonly value: number | undefined;
  readonly onChange: (code: number) => void;
  readonly labelledBy: string;
  readonly describedBy?: string;
}

/** The answers of a scale, each a target of 64 px; below them what one may say instead, smaller and never hidden. */
export function AnswerChoices({ words, scale, value, onChange, labelledBy, describedBy }: Props) {
  const choice = (code: number) => ({
    type: 'radio' as const,
    name: `answer-${words.id}`,
    value: code,
    checked: value === code,
    onChange: () => onChange(code),
    className: classes.radio,
  });
  return (
    <div
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={describedBy !== undefined || undefined}
      className={classes.answers}
    >
      {words.answers.map(({ code, text }) => (
        <label key={code} className={classes.answer}>
          <input {...choice(code)} />
          <span className={classes.answerText}>{text}</span>
          <Pieces degree={degreeOf[scale](code)} />
          <Kbd quiet>{code}</Kbd>
        </label>
      ))}
      <div className={classes.others}>
        {words.others.map(({ code, text }) => (
          <label key={code} className={classes.other}>
            <input {...choice(code)} />
            <span>{text}</span>
            <Kbd quiet>{code}</Kbd>
          </label>
        ))}
      </div>
    </div>
  );
}

function Pieces({ degree }: { degree: number | null }) {
  if (degree === null) return null;
  return (
    <span className={classes.pieces} aria-hidden="true">
      {Array.from({ length: MOST }, (_, at) => (
        <span key={at} data-on={at < degree || undefined} />
      ))}
    </span>
  );
}
