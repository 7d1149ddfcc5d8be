import {
  domainProgress,
  findQuestion,
  progressOf,
  type Instrument,
  type ScreeningAnswers,
} from '@birge/domain';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { usePageTitle } from '../../ui/use-page-title';

import { AnswerChoices } from './answer-choices';
import { useAnswerKeys } from './answer-keys';
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
  const radioOf = (which: string): HTMLInputElement | null | undefined =>
    form.current?.querySelector<HTMLInputElement>(`input[type="radio"]${which}`);
  const answer = (code: number): void => {
    setMissing(false);
    onAnswer(code);
  };
  // What a key has chosen has the focus too: it is read out, and the arrows go on from there.
  const choose = (code: number): void => {
    answer(code);
    radioOf(`[value="${code}"]`)?.focus();
  };
  useAnswerKeys({ words, value, choose, onNext: () => form.current?.requestSubmit(), onBack });

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (value !== undefined) return onNext();
    setMissing(true);
    radioOf('')?.focus();
  };
  if (!question) return null;
  return (
    <form ref={form} className={classes.form} onSubmit={submit} noValidate>
      <div className={classes.body}>
        <AskProgress
          id={`${id}-place`}
          domain={question.domain}
          {...progressOf(instrument, answers, words.id)}
          pieces={domainProgress(instrument, answers)}
        />
        <div lang={language}>
          <h1 id={id} ref={title} tabIndex={-1} aria-describedby={`${id}-place`} className={classes.question}>
            {words.text}
          </h1>
          <AnswerChoices
            words={words}
            scale={question.scale}
            value={value}
            onChange={answer}
            labelledBy={id}
            describedBy={missing ? `${id}-missing` : undefined}
          />
        </div>
        <p role="alert" id={`${id}-missing`} className={classes.missing}>
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
