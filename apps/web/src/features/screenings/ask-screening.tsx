import { askedQuestions, nextQuestion, type Instrument } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { NoAnswer } from '../../app/screens/no-answer';
import { useUser } from '../../app/session';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { PageSkeleton } from '../../ui/skeleton';
import { showFailure } from '../../ui/toast';

import { AskFrame } from './ask-frame';
import { AskQuestion } from './ask-question';
import classes from './ask.module.css';
import { CheckScreening } from './check-answers';
import { wordsOf, type QuestionWords } from './question-words';
import { ReadAloud } from './read-aloud';
import {
  answersQuery,
  contentQuery,
  useActOnScreening,
  type Answers,
  type CaseFile,
  type Content,
  type Screening,
} from './screenings.queries';
import { useScreeningAnswers, type ScreeningDraft } from './use-screening-answers';

// Seldom, and never at once.
const AnswersApart = lazy(async () => ({ default: (await import('./answers-apart')).AnswersApart }));

/** The end of the questions, in the address where else the question stands. */
const CHECK = 'check';

interface Props {
  readonly caseFile: CaseFile;
  readonly screening: Screening & { readonly instrument: Instrument };
}

/** A draft, gone on with where it was left. */
export function AskScreening({ caseFile, screening }: Props) {
  const answers = useQuery(answersQuery(screening.id));
  const content = useQuery(contentQuery(screening.language));
  const error = (!answers.data && answers.error) || (!content.data && content.error);
  if (error) {
    const retry = (): void => {
      void answers.refetch();
      void content.refetch();
    };
    return <NoAnswer error={error} onRetry={retry} />;
  }
  if (!answers.data || !content.data) return <PageSkeleton />;
  return <Asking caseFile={caseFile} screening={screening} start={answers.data} content={content.data} />;
}

function Asking({ caseFile, screening, start, content }: Props & { start: Answers; content: Content }) {
  const user = useUser();
  const { instrument } = screening;
  const draft = useScreeningAnswers(screening, start, user.id);
  const way = useWay(instrument, draft.answers);
  const complete = useComplete(caseFile, screening, draft);
  const name = caseFile.child.givenName;
  const words = way.at === CHECK ? null : wordsOf(content, instrument, way.at, name);
  const aloud = words && [words.text, ...words.answers.map(({ text }) => text)].join('. ');
  return (
    <AskFrame
      caseFile={caseFile}
      screening={screening}
      state={draft.state}
      listen={aloud && <ReadAloud key={aloud} text={aloud} language={content.language} />}
    >
      <Trouble
        caseId={caseFile.id}
        screening={screening}
        draft={draft}
        wordsOf={(question) => wordsOf(content, instrument, question, name)}
      />
      {words ? (
        <AskQuestion
          key={words.id}
          instrument={instrument}
          words={words}
          language={content.language}
          answers={draft.answers}
          onAnswer={(code) => draft.answer(words.id, code)}
          onNext={way.next}
          onBack={way.back ?? complete.leave}
        />
      ) : (
        <CheckScreening
          instrument={instrument}
          content={content}
          name={name}
          answers={draft.answers}
          onChange={way.change}
          changed={way.changed}
          onBack={way.back ?? complete.leave}
          onComplete={complete.complete}
          pending={complete.pending}
          error={complete.error}
        />
      )}
    </AskFrame>
  );
}

/** The way through the questions: it hangs on the answers, and stands in the address. */
function useWay(instrument: Instrument, answers: ScreeningDraft['answers']) {
  const [params, setParams] = useSearchParams();
  // Resumed where it was left: at the first question without an answer.
  const [first] = useState(() => nextQuestion(instrument, answers)?.id ?? CHECK);
  const path = askedQuestions(instrument, answers).map(({ id }) => id);
  // The next question stands at once; the address follows. Else a quick key would answer the one before once more.
  const address = params.toString();
  const [leap, setLeap] = useState<{ at: string; from: string | null; seen: string } | null>(null);
  if (leap && leap.seen !== address) setLeap(null);
  const ahead = leap?.seen === address ? leap : { at: params.get('at'), from: params.get('from') };
  const wanted = ahead.at ?? first;
  const at = path.includes(wanted) ? wanted : CHECK;
  const [changed, setChanged] = useState<string | null>(null);
  const isChange = ahead.from === CHECK;
  const go = (to: string, from?: string): void => {
    setLeap({ at: to, from: from ?? null, seen: address });
    setParams({ at: to, ...(from ? { from } : {}) });
  };

  const before = at === CHECK ? path.at(-1) : path[path.indexOf(at) - 1];
  const following = path[path.indexOf(at) + 1] ?? CHECK;
  return {
    at,
    // After a change one comes back to the check, unless the change asks for more.
    next: () => (isChange ? go(nextQuestion(instrument, answers)?.id ?? CHECK, CHECK) : go(following)),
    back: isChange && at !== CHECK ? () => go(CHECK) : before === undefined ? null : () => go(before),
    change: (id: string) => {
      setChanged(id);
      go(id, CHECK);
    },
    /** What was changed last from the check, where the focus comes back to. */
    changed,
  };
}

function useComplete(caseFile: CaseFile, screening: Screening, draft: ScreeningDraft) {
  const { t } = useTranslation('screenings');
  const navigate = useNavigate();
  const act = useActOnScreening(caseFile.id, screening.id);
  const [key] = useState(newIdempotencyKey);
  const [sending, setSending] = useState(false);
  const toFile = `/cases/${caseFile.id}/screenings`;
  const complete = async (): Promise<void> => {
    if (sending || act.isPending) return;
    setSending(true);
    const isSaved = await draft.flush();
    setSending(false);
    if (!isSaved) return showFailure(t('save.waiting'));
    // The questions go away as soon as it is completed: what follows must not wait for them.
    await act.mutateAsync({ action: 'complete', key }).then(
      () => void navigate(`${toFile}/${screening.id}`, { replace: true, state: { completed: true } }),
      // Said above the button.
      () => undefined,
    );
  };
  return {
    complete: () => void complete(),
    pending: sending || act.isPending,
    error: act.error,
    leave: () => void navigate(toFile),
  };
}

/** What keeps the answers from being saved, where a person must decide. */
function Trouble(props: {
  caseId: string;
  screening: Screening;
  draft: ScreeningDraft;
  wordsOf: (question: string) => QuestionWords | null;
}) {
  const { caseId, screening, draft, wordsOf: of } = props;
  const { t } = useTranslation('screenings');
  const problemText = useProblemText();
  if (draft.collision)
    return (
      <div className={classes.trouble}>
        <Suspense>
          <AnswersApart
            caseId={caseId}
            screening={screening}
            collision={draft.collision}
            draft={draft}
            wordsOf={of}
          />
        </Suspense>
      </div>
    );
  if (draft.state !== 'failed') return null;
  return (
    <div className={classes.trouble}>
      <Notice
        hue="red"
        role="alert"
        action={<Button onClick={() => void draft.flush()}>{t('common:actions.tryAgain')}</Button>}
      >
        {problemText(draft.error)}
      </Notice>
    </div>
  );
}
