import { IconArrowRight } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { today } from '../../ui/format';
import { usePageTitle } from '../../ui/use-page-title';

import {
  keepAnswers,
  keptAnswers,
  missingAt,
  nothingYet,
  wipeAnswers,
  type Gap,
  type HelpAnswers,
} from './help-answers';
import { HelpFrame } from './help-frame';
import { HelpOutcome } from './help-outcome';
import { Age, Beginning, Names, Notice, Reach, Screening, type Advance } from './help-steps';
import classes from './help.module.css';
import { useSending } from './use-sending';

const steps = ['asker', 'notice', 'age', 'screening', 'reach', 'names'] as const;

/** A family asks: six questions, one a screen, nothing that could frighten. */
export function HelpPage() {
  const { t } = useTranslation('help');
  const { answers, set, reset } = useAnswers();
  const [missing, setMissing] = useState<Gap['field'] | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const advance = useRef<Advance>(null);
  const form = useRef<HTMLFormElement>(null);
  useFieldFocus(form, missing);
  usePageTitle(t('title'));

  const change = (changed: Partial<HelpAnswers>) => {
    setMissing(null);
    set(changed);
  };
  const go = (step: number, field: Gap['field'] | null = null) => {
    change({ step });
    setMissing(field);
    if (field === null) requestAnimationFrame(() => title.current?.focus());
    window.scrollTo?.({ top: 0 });
  };
  // What the server did not take is said where it was said.
  const { outcome, send, forget } = useSending(answers, {
    onKey: (key) => set({ key }),
    onRefused: (gap) => go(gap.step, gap.field),
  });
  const next = (event: FormEvent) => {
    event.preventDefault();
    // The same mistake once more is said once more.
    setMissing(null);
    if (advance.current?.(1)) return;
    const gap = missingAt(answers, today());
    if (gap && gap.step <= answers.step) requestAnimationFrame(() => go(gap.step, gap.field));
    else if (answers.step < steps.length - 1) go(answers.step + 1);
    else send({ ...answers, ready: true });
  };
  const wipe = () => {
    wipeAnswers();
    reset();
    forget();
    setMissing(null);
    requestAnimationFrame(() => title.current?.focus());
  };
  const step = steps[answers.step] ?? 'asker';
  if (outcome !== null && outcome.kind !== 'refused')
    return (
      <HelpFrame>
        <HelpOutcome outcome={outcome} onRetry={() => send({ ...answers, ready: true })} onWipe={wipe} />
      </HelpFrame>
    );
  const props = { answers, set: change, error: missing && t(`missing.${missing}`), field: missing };
  return (
    <HelpFrame>
      <form ref={form} onSubmit={next} noValidate>
        {step !== 'asker' && (
          <p className={classes.note}>{t('place', { number: answers.step + 1, of: steps.length })}</p>
        )}
        <h1 ref={title} tabIndex={-1}>
          {t(step === 'asker' ? 'title' : `ask.${step}`)}
        </h1>
        {outcome?.kind === 'refused' && !outcome.gap && (
          <p role="alert" className={classes.error}>
            {t('refused')}
          </p>
        )}
        {step === 'asker' && <Beginning {...props} />}
        {step === 'notice' && <Notice {...props} />}
        {step === 'age' && <Age {...props} />}
        {step === 'screening' && (
          <Screening {...props} advanceRef={advance} onSkip={() => go(answers.step + 1)} />
        )}
        {step === 'reach' && <Reach {...props} />}
        {step === 'names' && <Names {...props} />}
        <div className={classes.buttons}>
          {answers.step > 0 && (
            <Button size="lg" onClick={() => advance.current?.(-1) || go(answers.step - 1)}>
              {t('common:actions.back')}
            </Button>
          )}
          <Button size="lg" variant="filled" type="submit" iconRight={<IconArrowRight size={20} />}>
            {t(step === 'asker' ? 'begin' : step === 'names' ? 'send' : 'next')}
          </Button>
        </div>
      </form>
      {step === 'asker' ? (
        <p className={classes.note}>
          {t('length')}{' '}
          <Link to="/help/status" className={classes.link}>
            {t('haveCode')}
          </Link>
        </p>
      ) : (
        <>
          <p className={classes.note}>{t('kept')}</p>
          <Button variant="subtle" onClick={wipe}>
            {t('wipe')}
          </Button>
        </>
      )}
    </HelpFrame>
  );
}

/** What is answered, kept on this phone with each change. */
function useAnswers() {
  const [answers, setAnswers] = useState(keptAnswers);
  const set = (change: Partial<HelpAnswers>) =>
    setAnswers((before) => {
      const after = { ...before, ...change };
      keepAnswers(after);
      return after;
    });
  return { answers, set, reset: () => setAnswers(nothingYet()) };
}

/** The first control that is wrong takes the focus, and with it what is wrong is read out. */
function useFieldFocus(form: { readonly current: HTMLFormElement | null }, field: string | null) {
  useEffect(() => {
    if (field === null) return;
    const wrong =
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
      form.current?.querySelector<HTMLElement>('fieldset input');
    wrong?.focus();
  }, [form, field]);
}
