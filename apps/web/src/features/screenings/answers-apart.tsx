import { useState } from 'react';

import { ConflictPanel } from '../../app/conflict-panel';
import { pathKey, type Side } from '../../app/merge-edits';
import { useTranslation } from '../../i18n';

import { answerText, type QuestionWords } from './question-words';
import type { Screening } from './screenings.queries';
import type { Collision, ScreeningDraft } from './use-screening-answers';

interface Props {
  readonly caseId: string;
  readonly screening: Screening;
  readonly collision: Collision;
  readonly draft: ScreeningDraft;
  readonly wordsOf: (question: string) => QuestionWords | null;
}

/** Two people have answered the same questions otherwise: side by side, in the words of the questions. */
export function AnswersApart({ caseId, screening, collision, draft, wordsOf }: Props) {
  const { t } = useTranslation('screenings');
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const { questions, theirs } = collision;
  return (
    <ConflictPanel
      caseId={caseId}
      pending={false}
      conflict={{
        collisions: questions.map((asked) => ({
          path: [asked],
          base: undefined,
          mine: draft.answers[asked],
          theirs: theirs[asked],
        })),
        choices,
        choose: (path, side) => setChoices((before) => ({ ...before, [pathKey(path)]: side })),
        isSettled: questions.every((asked) => choices[asked] !== undefined),
        since: screening.updatedAt,
        recordId: screening.id,
        at: null,
      }}
      onSave={() => draft.resolve(choices)}
      labelOf={([asked = '']) => wordsOf(asked)?.text ?? asked}
      show={([asked = ''], value) => {
        const words = wordsOf(asked);
        return (words && answerText(words, value as number | undefined)) ?? t('check.none');
      }}
    />
  );
}
