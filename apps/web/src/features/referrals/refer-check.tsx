import { Checkbox } from '@mantine/core';
import { addDays, defaultTimeLimits, dueAfter, type SharedField } from '@birge/domain';
import { IconEye, IconEyeOff, IconSend, IconShieldCheck, IconShieldX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { useFamilyPreview } from '../../app/family-preview';
import { ProblemError } from '../../app/problem';
import { useLocations } from '../../app/use-locations';
import { useProblemText } from '../../app/use-problem-text';
import { timeLimitsQuery } from '../../app/use-time-limits';
import { useTranslation } from '../../i18n';
import { ActionButton } from '../../ui/actions';
import { Button } from '../../ui/button';
import { RailCard } from '../../ui/card';
import { StatusChip } from '../../ui/chip';
import { referralLooks } from '../../ui/chips/looks';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { FormActions, Panel } from '../../ui/page';
import { Skeleton } from '../../ui/skeleton';
import { CheckAnswers } from '../../ui/steps';
import { StepLine } from '../../ui/timeline';
import { showDone } from '../../ui/toast';
import { useFormat } from '../../ui/use-format';

import type { DraftSaver } from './draft-saver';
import { usePaperFacts } from './papers';
import { staysHere } from './refer-shared';
import { stepTo, type ReferStep } from './refer-steps';
import classes from './refer.module.css';
import { newIdempotencyKey, useActOnReferral, type Referral } from './referrals.queries';
import { useSharedWords } from './shared-words';

/** Recorded seldom: who needs it waits a moment, nobody else carries it. */
const ConsentForm = lazy(() => import('./consent.form').then((file) => ({ default: file.ConsentForm })));

/** Where each reason to wait is mended. */
const mendedAt: Readonly<Record<string, ReferStep>> = {
  no_organisation: 'organisation',
  not_offered: 'organisation',
  age_unfit: 'need',
  no_reason: 'need',
};

/** Step 4: what, to whom, why, what they will see and on whose word; then it is sent. */
export function ReferCheck({ caseId, draft, saver }: { caseId: string; draft: Referral; saver: DraftSaver }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { language, day } = useFormat();
  const { nameOf } = useLocations();
  const text = useProblemText();
  const navigate = useNavigate();
  const act = useActOnReferral(draft.id);
  const [key] = useState(newIdempotencyKey);
  const [told, setTold] = useState(false);
  const [tried, setTried] = useState(false);
  const { organisation, service, goal, replaces } = draft;
  const blocked = draft.offeredActions.find(({ action }) => action === 'send')?.blockedBy ?? [];

  const send = async () => {
    setTried(true);
    if (!told || !(await saver.settle())) return;
    // The promise and not a callback: once it is sent, this page gives way to the referral.
    act.mutateAsync({ step: { action: 'send' }, key }).then(
      (sent) => {
        showDone(t('wizard.check.sent', { date: sent.dueOn ? day(sent.dueOn, { month: 'long' }) : '' }));
        void navigate(`/referrals/${sent.id}`, { replace: true });
      },
      () => undefined,
    );
  };
  const note = [
    service.id,
    goal && t('wizard.check.forGoal', { goal: goal.title }),
    replaces && t('wizard.check.replaces', { number: replaces.number }),
  ];
  const refused = act.error instanceof ProblemError && act.error.code === 'blocked' ? null : act.error;
  return (
    <div className={classes.form}>
      {refused && <ErrorSummary errors={[{ text: text(refused) }]} />}
      <CheckAnswers
        items={[
          {
            key: 'service',
            term: t('facts.service'),
            value: service.name[language],
            note: note.filter(Boolean).join('; '),
            to: stepTo(caseId, draft.id, 'need'),
          },
          {
            key: 'organisation',
            term: t('wizard.check.goesTo'),
            value: organisation?.name ?? t('wizard.check.nobody'),
            note: organisation && nameOf(organisation.locationId),
            to: stepTo(caseId, draft.id, 'organisation'),
          },
          {
            key: 'reason',
            term: t('facts.reason'),
            value: draft.reason ?? t('wizard.check.noReason'),
            to: stepTo(caseId, draft.id, 'need'),
          },
        ]}
      />
      <SharedPanel caseId={caseId} draft={draft} />
      {organisation && <ConsentBlock caseId={caseId} draft={draft} />}
      <Checkbox
        id="told"
        size="md"
        label={t('wizard.check.told')}
        checked={told}
        error={tried && !told ? t('wizard.check.tellFirst') : undefined}
        onChange={({ currentTarget }) => setTold(currentTarget.checked)}
      />
      <FormActions
        back={
          <Button size="md" to={stepTo(caseId, draft.id, 'shared')}>
            {t('common:actions.back')}
          </Button>
        }
      >
        <Button size="md" variant="subtle" to={`/cases/${caseId}`}>
          {t('common:actions.keepDraft')}
        </Button>
        <ActionButton
          size="md"
          variant="filled"
          icon={<IconSend />}
          pending={act.isPending}
          onClick={() => void send()}
          reasons={blocked.map((reason) => {
            const step = mendedAt[reason];
            const words = reason === 'no_consent' ? 'no_consent_sharing' : reason;
            return {
              key: reason,
              text: code(`blockedReason.${words}`),
              ...(step ? { to: stepTo(caseId, draft.id, step) } : {}),
            };
          })}
        >
          {t('wizard.check.send')}
        </ActionButton>
      </FormActions>
    </div>
  );
}

function SharedPanel({ caseId, draft }: { caseId: string; draft: Referral }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const words = useSharedWords();
  const facts = usePaperFacts();
  const { shareable } = draft;
  const says = (field: SharedField): string => {
    const value = shareable && words(field, shareable);
    return value ? value : `${code(`sharedField.${field}`)}: ${t('wizard.shared.nothing').toLowerCase()}`;
  };
  return (
    <Panel
      title={t('wizard.check.willSee')}
      aside={<Link to={stepTo(caseId, draft.id, 'shared')}>{t('wizard.check.changeShared')}</Link>}
    >
      <div className={classes.two}>
        <div data-shared>
          <h3>
            <IconEye size={17} stroke={1.8} aria-hidden="true" /> {t('wizard.check.shared')}
          </h3>
          <ul>
            {draft.sharedFields.map((field) => (
              <li key={field}>{says(field)}</li>
            ))}
            {draft.papers?.attached.map((paper) => (
              <li key={paper.id}>
                {code(`documentKind.${paper.kind}`)} ({facts(paper)})
              </li>
            ))}
          </ul>
        </div>
        <div data-stays>
          <h3>
            <IconEyeOff size={17} stroke={1.8} aria-hidden="true" /> {t('wizard.stays.title')}
          </h3>
          <ul>
            {staysHere.map((what) => (
              <li key={what}>{t(`wizard.stays.${what}`)}</li>
            ))}
          </ul>
        </div>
      </div>
    </Panel>
  );
}

/** The family's word for this very organisation, or the way to record it at once. */
function ConsentBlock({ caseId, draft }: { caseId: string; draft: Referral }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const [open, setOpen] = useState(false);
  const { consent, organisation } = draft;
  if (consent) {
    const who = [consent.givenBy, consent.relation && code(`relation.${consent.relation}`).toLowerCase()];
    return (
      <section className={classes.consent}>
        <IconShieldCheck size={20} stroke={1.8} aria-hidden="true" />
        <div className={classes.consentWords}>
          <h2>{t('consent.title', { organisation: organisation?.name })}</h2>
          <p>
            {t('consent.given', {
              who: who.filter(Boolean).join(', '),
              date: day(consent.givenOn),
              mode: code(`consentMode.${consent.mode}`).toLowerCase(),
            })}{' '}
            {consent.expiresOn
              ? t('consent.until', { date: day(consent.expiresOn) })
              : t('consent.untilWithdrawn')}
          </p>
        </div>
      </section>
    );
  }
  if (open)
    return (
      <Suspense fallback={<Skeleton height={220} />}>
        <ConsentForm caseId={caseId} draft={draft} onClose={() => setOpen(false)} />
      </Suspense>
    );
  return (
    <section className={classes.consent} data-missing>
      <IconShieldX size={20} stroke={1.8} aria-hidden="true" />
      <div className={classes.consentWords}>
        <h2>{t('consent.missing', { organisation: organisation?.name })}</h2>
        <p>{t('consent.missingText')}</p>
      </div>
      <Button onClick={() => setOpen(true)}>{t('consent.record')}</Button>
    </section>
  );
}

/** With real dates, what happens after sending, and what the family will read. */
export function ReferCheckRail({ draft }: { draft: Referral }) {
  const { t } = useTranslation('referrals');
  const { day } = useFormat();
  const preview = useFamilyPreview();
  const words = preview(draft, { status: 'sent' });
  const { data: limits } = useQuery(timeLimitsQuery);
  const step = limits?.items.find((item) => item.step === 'referral_follow_up');
  const { amount, unit } = (step ?? defaultTimeLimits.referral_follow_up).medium;
  const ask = dueAfter(today(), amount ?? 0, unit);
  const long = (on: string): string => day(on, { month: 'long', weekday: 'short' });
  const after = [
    { on: ask, key: 'ask' },
    ...(draft.dueOn ? [{ on: draft.dueOn, key: 'due' }] : []),
    ...(draft.dueOn ? [{ on: addDays(draft.dueOn, 1), key: 'late' }] : []),
  ].sort((a, b) => a.on.localeCompare(b.on));
  return (
    <>
      <RailCard title={t('wizard.after.title')}>
        <StepLine
          steps={[
            {
              key: 'today',
              state: 'done',
              icon: <IconSend size={13} stroke={2.2} />,
              title: t('common:when.today'),
              text: t('wizard.after.today'),
            },
            ...after.map(({ on, key }) => ({
              key,
              state: 'next' as const,
              title: long(on),
              text: t(`wizard.after.${key}`),
            })),
          ]}
        />
      </RailCard>
      <RailCard title={t('family.willSee')}>
        <div className={classes.family}>
          <StatusChip look={referralLooks.sent} label={words.label} />
          <p>{words.now}</p>
          <p>{words.next}</p>
        </div>
      </RailCard>
    </>
  );
}
