import {
  domainProgress,
  findQuestion,
  progressOf,
  type Instrument,
  type ScreeningAnswers,
} from '@birge/domain';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useEffect, useId, useLayoutEffect, useRef, useState, type FormEvent } from 'react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { isTyping } from '../../ui/is-typing';
import { usePageTitle } from '../../ui/use-page-title';

import { AnswerChoices } from './answer-choices';
import { AskProgress } from './ask-frame';
import classes from './ask.module.css';
import type { QuestionWords } from './question-words';

interface Props {
  readonly instrument: Instrument;
  readonly words: QuestionWords;
  readonly language: string;
  readonly answers: ScreeningAnswers;
  readonly onAnswer: (code: number) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** One question with its answers. A press selects, *Next* goes on: hands shake, children pull. */
export function AskQuestion({ instrument, words, language, answers, onAnswer, onNext, onBack }: Props) {
  const { t } = useTranslation('screenings');
  const title = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [missing, setMissing] = useState(false);
  const id = useId();
  const value = answers[words.id];
  const question = findQuestion(instrument, words.id);
  usePageTitle(words.text);

  // Each question is a page of its own and announced as one; the keys work from anywhere on the page.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo?.({ top: 0 });
  }, []);
  useAnswerKeys(words, onAnswer, () => form.current?.requestSubmit(), onBack);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (value === undefined) setMissing(true);
    else onNext();
  };
  if (!question) return null;
  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate>
      <div className={classes.body}>
        <AskProgress
          domain={question.domain}
          {...progressOf(instrument, answers, words.id)}
          pieces={domainProgress(instrument, answers)}
        />
        <div lang={language}>
          <h1 id={id} ref={title} tabIndex={-1} className={classes.question}>
            {words.text}
          </h1>
          <AnswerChoices
            words={words}
            scale={question.scale}
            value={value}
            onChange={(code) => {
              setMissing(false);
              onAnswer(code);
            }}
            labelledBy={id}
          />
        </div>
        <p role="alert" className={classes.missing}>
          {missing && t('missing')}
        </p>
      </div>
      <footer className={classes.foot}>
        <Button size="lg" icon={<IconArrowLeft size={20} />} onClick={onBack}>
          {t('common:actions.back')}
        </Button>
        <Button
          size="lg"
          variant="filled"
          type="submit"
          iconRight={<IconArrowRight size={20} />}
          hint="Enter"
        >
          {t('next')}
        </Button>
      </footer>
    </form>
  );
}

/** At a desk: the number of an answer selects it, Enter goes on, Backspace goes back. */
function useAnswerKeys(
  words: QuestionWords,
  onAnswer: (code: number) => void,
  onNext: () => void,
  onBack: () => void,
): void {
  // Before the next key can come: somebody who types 1 and Enter at once must not be told that an answer is missing.
  useLayoutEffect(() => {
    const codes = [...words.answers, ...words.others].map(({ code }) => code);
    function onKey(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const code = Number(event.key);
      if (codes.includes(code)) onAnswer(code);
      else if (event.key === 'Backspace') onBack();
      else if (event.key === 'Enter' && !isControl(event.target)) onNext();
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** A button or a link takes Enter for itself. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a') !== null;
