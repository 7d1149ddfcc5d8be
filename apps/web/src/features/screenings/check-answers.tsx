import { askedQuestions, domainsOf, type Instrument, type ScreeningAnswers } from '@birge/domain';
import { IconArrowLeft, IconPencil } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';

import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { usePageTitle } from '../../ui/use-page-title';

import { useCheckKeys } from './answer-keys';
import classes from './ask.module.css';
import { answerText, wordsOf } from './question-words';
import type { Content } from './screenings.queries';

interface Props {
  readonly instrument: Instrument;
  readonly content: Content;
  readonly name: string;
  readonly answers: ScreeningAnswers;
  readonly onChange: (question: string) => void;
  /** Where one comes back from. */
  readonly changed: string | null;
  readonly onBack: () => void;
  readonly onComplete: () => void;
  readonly pending: boolean;
  readonly error: unknown;
}

/** Everything that was said, once more, before it stands for good; what has no answer is said first. */
export function CheckScreening(props: Props) {
  const { t } = useTranslation('screenings');
  const { t: code } = useTranslation('codes');
  const problemText = useProblemText();
  const title = useRef<HTMLHeadingElement>(null);
  usePageTitle(t('check.title'));
  const { instrument, answers, content, name, changed } = props;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (back.current) back.current.focus();
    else title.current?.focus({ preventScroll: true });
  }, []);
  const asked = askedQuestions(instrument, answers);
  const open = asked.filter(({ id }) => answers[id] === undefined).length;
  const form = useRef<HTMLFormElement>(null);
  useCheckKeys(() => form.current?.requestSubmit(), props.onBack);
  return (
    <form
      ref={form}
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.pending) props.onComplete();
      }}
    >
      <div className={classes.body}>
        <h1 ref={title} tabIndex={-1} className={classes.question}>
          {t('check.title')}
        </h1>
        <p className={classes.lead}>{t('check.lead')}</p>
        {open > 0 && <Notice hue="amber">{t('check.open', { count: open })}</Notice>}
        {domainsOf(instrument).map((domain) => (
          <section key={domain} className={classes.part}>
            <h2>{code(`difficulty.${domain}`)}</h2>
            <ul lang={content.language}>
              {asked
                .filter((question) => question.domain === domain)
                .map(({ id }) => {
                  const words = wordsOf(content, instrument, id, name);
                  return (
                    <li key={id} className={classes.said}>
                      <button
                        type="button"
                        ref={id === changed ? back : undefined}
                        onClick={() => props.onChange(id)}
                      >
                        <span>{words?.text}</span>
                        <strong data-open={answers[id] === undefined || undefined}>
                          {(words && answerText(words, answers[id])) ?? t('check.none')}
                        </strong>
                        <IconPencil size={18} stroke={1.7} aria-hidden="true" />
                        <span className="sr-only">{t('common:actions.change')}</span>
                      </button>
                    </li>
                  );
                })}
            </ul>
          </section>
        ))}
        {props.error !== null && props.error !== undefined && (
          <Notice hue="red" role="alert">
            {problemText(props.error)}
          </Notice>
        )}
      </div>
      <footer className={classes.foot}>
        <Button size="lg" icon={<IconArrowLeft size={20} />} onClick={props.onBack}>
          {t('common:actions.back')}
        </Button>
        <Button size="lg" variant="filled" type="submit" pending={props.pending} hint="Enter">
          {t('check.complete')}
        </Button>
      </footer>
    </form>
  );
}
