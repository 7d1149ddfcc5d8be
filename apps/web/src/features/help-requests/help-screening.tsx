import {
  findQuestion,
  isAsked,
  nextQuestion,
  progressOf,
  questions,
  withoutSkipped,
  type Asker,
  type Instrument,
} from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState, type RefObject } from 'react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { RadioCards } from '../../ui/radio-cards';

import type { Advance } from './help-steps';
import { contentQuery } from './help.queries';
import classes from './help.module.css';

type Answers = Readonly<Record<string, number>>;

interface Props {
  readonly instrument: Instrument;
  readonly asker: Asker;
  readonly answers: Answers;
  readonly question: string;
  readonly onChange: (answers: Answers, question: string) => void;
  readonly advanceRef: RefObject<Advance | null>;
  readonly onSkip: () => void;
}

/**
 * One question after the other, in the words of the module. A press or an arrow chooses, *Next* goes on: so one can look through
 * the answers by keyboard, and change one's mind. There is no result: somebody will speak about it.
 */
export function HelpScreening({ instrument, asker, answers, question, onChange, advanceRef, onSkip }: Props) {
  const { t, i18n } = useTranslation('help');
  const { data, isError, isFetching, refetch } = useQuery(contentQuery(i18n.language));
  const [isMissing, setMissing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const shown = findQuestion(instrument, question);
  const current = shown && isAsked(shown, answers) ? shown : nextQuestion(instrument, answers);
  const before = current ? previous(instrument, answers, current.id) : undefined;

  useEffect(() => {
    advanceRef.current = (by) => {
      if (current === null || !data) return false;
      if (by < 0) {
        if (before) onChange(answers, before);
        return before !== undefined;
      }
      if (answers[current.id] === undefined) {
        setMissing(true);
        box.current?.querySelector('input')?.focus();
        return true;
      }
      setMissing(false);
      onChange(answers, following(instrument, answers, current.id));
      return true;
    };
    return () => {
      advanceRef.current = null;
    };
  });
  // Each question is announced: its group takes the focus, and the first arrow chooses.
  const id = current?.id;
  useEffect(() => {
    if (data) box.current?.querySelector<HTMLElement>('fieldset, [tabindex]')?.focus();
  }, [id, data]);

  if (isError)
    return (
      <div role="alert" className={classes.stack}>
        <p>{t('screening.offline')}</p>
        <Button size="lg" pending={isFetching} onClick={() => void refetch()}>
          {t('again')}
        </Button>
      </div>
    );
  if (!current)
    return (
      <div ref={box}>
        <p tabIndex={-1}>{t('screening.done')}</p>
      </div>
    );
  const words = data?.questions.find((each) => each.instrument === instrument && each.id === current.id);
  if (!words) return <p role="status">{t('loading')}</p>;
  const { number, of } = progressOf(instrument, answers, current.id);
  const given = answers[current.id];
  return (
    <div ref={box} className={classes.stack}>
      <p className={classes.note}>
        {t('screening.place', { number, of })} {asker === 'self' && t('screening.self')}
      </p>
      <RadioCards
        key={current.id}
        label={capitalised(
          words.text.replaceAll('{{name}}', t(asker === 'parent' ? 'theChild' : 'someChild')),
        )}
        name={current.id}
        value={given === undefined ? null : String(given)}
        error={isMissing && given === undefined ? t('missing.answer') : undefined}
        onChange={(code) =>
          onChange(
            withoutSkipped(instrument, { ...answers, [current.id]: Number(code) }) as Answers,
            current.id,
          )
        }
        items={words.answers.map(({ code, text }) => ({ value: String(code), title: text }))}
      />
      <div className={classes.quiet}>
        <Button variant="subtle" onClick={onSkip}>
          {t('screening.skip')}
        </Button>
      </div>
    </div>
  );
}

const asked = (instrument: Instrument, answers: Answers): string[] =>
  questions[instrument].filter((each) => isAsked(each, answers)).map(({ id }) => id);

/** The question after this one; empty after the last. */
function following(instrument: Instrument, answers: Answers, id: string): string {
  const ids = asked(instrument, answers);
  return ids[ids.indexOf(id) + 1] ?? '';
}

function previous(instrument: Instrument, answers: Answers, id: string): string | undefined {
  const ids = asked(instrument, answers);
  return ids[ids.indexOf(id) - 1];
}

/** Many questions begin with whom they are about, who has no name here. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
