import { IconArrowRight, IconGift, IconLock, IconPhoneCall } from '@tabler/icons-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Link } from 'react-router';

import { problemCodeOf } from '../../app/problem';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { today } from '../../ui/format';
import { RadioCards } from '../../ui/radio-cards';
import { useFormat } from '../../ui/use-format';
import { usePageTitle } from '../../ui/use-page-title';

import {
  keepAnswers,
  keptAnswers,
  missingAt,
  nothingYet,
  wipeAnswers,
  type HelpAnswers,
} from './help-answers';
import { HelpFrame } from './help-frame';
import { Age, Names, Notice, Reach, Screening } from './help-steps';
import classes from './help.module.css';
import { sendRequest } from './send-request';

const steps = ['asker', 'notice', 'age', 'screening', 'reach', 'names'] as const;
type Outcome = { code: string; callBy: string } | 'sending' | 'offline' | 'full' | 'refused' | null;

/** A family asks: six questions, one a screen, nothing that could frighten. */
export function HelpPage() {
  const { t } = useTranslation('help');
  const [answers, setAnswers] = useState(keptAnswers);
  const [missing, setMissing] = useState<string | null>(null);
  const { outcome, send, forget } = useSending(answers);
  const title = useRef<HTMLHeadingElement>(null);
  usePageTitle(t('title'));
  const set = (change: Partial<HelpAnswers>) => {
    setMissing(null);
    setAnswers((before) => {
      const after = { ...before, ...change };
      keepAnswers(after);
      return after;
    });
  };
  const go = (step: number) => {
    set({ step });
    requestAnimationFrame(() => title.current?.focus());
    window.scrollTo?.({ top: 0 });
  };
  const next = (event: FormEvent) => {
    event.preventDefault();
    const gap = missingAt(answers, today());
    if (gap && gap.step <= answers.step) {
      go(gap.step);
      setMissing(gap.field);
    } else if (answers.step < steps.length - 1) go(answers.step + 1);
    else send({ ...answers, ready: true });
  };
  const wipe = () => {
    wipeAnswers();
    setAnswers(nothingYet());
    forget();
  };
  const step = steps[answers.step] ?? 'asker';
  if (outcome !== null && outcome !== 'refused')
    return (
      <HelpFrame>
        <Sent outcome={outcome} onRetry={() => send({ ...answers, ready: true })} onWipe={wipe} />
      </HelpFrame>
    );
  const error = missing === null ? null : t(`missing.${missing}`);
  const props = { answers, set, error };
  return (
    <HelpFrame>
      <form onSubmit={next} noValidate>
        {step !== 'asker' && (
          <p className={classes.note}>{t('place', { number: answers.step + 1, of: steps.length })}</p>
        )}
        <h1 ref={title} tabIndex={-1}>
          {t(step === 'asker' ? 'title' : `ask.${step}`)}
        </h1>
        {outcome === 'refused' && (
          <p role="alert" className={classes.error}>
            {t('refused')}
          </p>
        )}
        {step === 'asker' && <Beginning {...props} />}
        {step === 'notice' && <Notice {...props} />}
        {step === 'age' && <Age {...props} />}
        {step === 'screening' && <Screening {...props} />}
        {step === 'reach' && <Reach {...props} />}
        {step === 'names' && <Names {...props} field={missing} />}
        <div className={classes.buttons}>
          {answers.step > 0 && (
            <Button size="lg" onClick={() => go(answers.step - 1)}>
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

function Beginning({
  answers,
  set,
  error,
}: {
  answers: HelpAnswers;
  set: (change: Partial<HelpAnswers>) => void;
  error: string | null;
}) {
  const { t } = useTranslation('help');
  return (
    <>
      <p className={classes.lead}>{t('lead')}</p>
      <ul className={classes.facts}>
        <li>
          <IconPhoneCall size={24} stroke={1.7} aria-hidden="true" /> {t('facts.call')}
        </li>
        <li>
          <IconLock size={24} stroke={1.7} aria-hidden="true" /> {t('facts.silence')}
        </li>
        <li>
          <IconGift size={24} stroke={1.7} aria-hidden="true" /> {t('facts.free')}
        </li>
      </ul>
      <RadioCards
        label={t('ask.asker')}
        name="asker"
        value={answers.asker}
        error={error}
        onChange={(asker) => set({ asker: asker as HelpAnswers['asker'] })}
        items={(['parent', 'relative', 'professional', 'self'] as const).map((value) => ({
          value,
          title: t(`asker.${value}`),
          ...(value === 'self' ? { text: t('asker.selfAbout') } : {}),
        }))}
      />
    </>
  );
}

/** Sends, and sends again as soon as there is a connection; the key keeps it one request. */
function useSending(kept: HelpAnswers) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  const running = useRef(false);
  const send = (answers: HelpAnswers) => {
    if (running.current) return;
    running.current = true;
    keepAnswers(answers);
    setOutcome('sending');
    sendRequest(answers)
      .then((receipt) => {
        wipeAnswers();
        setOutcome(receipt);
      })
      .catch((error: unknown) => {
        const code = problemCodeOf(error);
        if (code === 'invalid') keepAnswers({ ...answers, ready: false });
        setOutcome(
          code === 'invalid'
            ? 'refused'
            : code === 'too_many_requests' || code === 'unavailable'
              ? 'full'
              : 'offline',
        );
      })
      .finally(() => (running.current = false));
  };
  useEffect(() => {
    const again = () => {
      const waiting = keptAnswers();
      if (waiting.ready) send(waiting);
    };
    if (kept.ready) again();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
    // Once, with what this phone has kept.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return { outcome, send, forget: () => setOutcome(null) };
}

function Sent({
  outcome,
  onRetry,
  onWipe,
}: {
  outcome: Exclude<Outcome, null | 'refused'>;
  onRetry: () => void;
  onWipe: () => void;
}) {
  const { t } = useTranslation('help');
  const { day } = useFormat();
  if (outcome === 'sending')
    return (
      <div role="status">
        <h1>{t('sending.title')}</h1>
        <p className={classes.lead}>{t('sending.text')}</p>
      </div>
    );
  if (outcome === 'offline' || outcome === 'full')
    return (
      <div role="alert">
        <h1>{t(`${outcome}.title`)}</h1>
        <p className={classes.lead}>{t(`${outcome}.text`)}</p>
        <div className={classes.buttons}>
          <Button size="lg" variant="filled" onClick={onRetry}>
            {t('again')}
          </Button>
          <Button size="lg" onClick={onWipe}>
            {t('wipe')}
          </Button>
        </div>
      </div>
    );
  return (
    <div role="status">
      <h1>{t('sent.title')}</h1>
      <p className={classes.lead}>
        {t('sent.text', { date: day(outcome.callBy, { month: 'long', weekday: 'long' }) })}
      </p>
      <strong className={classes.code}>{outcome.code.replace(/^(.{4})/, '$1-')}</strong>
      <p>{t('sent.code')}</p>
      <p>
        <Link to="/help/status" className={classes.link}>
          {t('haveCode')}
        </Link>
      </p>
    </div>
  );
}
