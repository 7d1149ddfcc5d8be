import { Select, Textarea } from '@mantine/core';
import { ageOn, fitsAge, serviceKinds, type ServiceKind } from '@birge/domain';
import { IconArrowRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { useProblemText } from '../../app/use-problem-text';
import { useServices, type Service } from '../../app/use-services';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { DraftLine, DraftOffer } from '../../ui/draft-state';
import { ErrorSummary } from '../../ui/error-summary';
import { FilterSearch } from '../../ui/filter-button';
import { formatRange, today } from '../../ui/format';
import { FormActions } from '../../ui/page';
import { Pills } from '../../ui/pills';
import { RadioCards } from '../../ui/radio-cards';
import { SkeletonRows } from '../../ui/skeleton';
import { useDraft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import type { DraftSaver } from './draft-saver';
import { stepTo, type ReferStep } from './refer-steps';
import classes from './refer.module.css';
import { goalsQuery, newIdempotencyKey, useBeginReferral, type Referral } from './referrals.queries';

interface NeedProps {
  caseId: string;
  /** Neither a draft nor its saver before a service is chosen. */
  draft: Referral | null;
  saver: DraftSaver | null;
  age?: number;
  bornOn?: string;
}

/** Step 1: which service, for which goal, and why now. */
export function ReferNeed({ caseId, draft, saver, age, bornOn }: NeedProps) {
  const { t } = useTranslation('referrals');
  const navigate = useNavigate();
  const [key] = useState(newIdempotencyKey);
  const [tried, setTried] = useState(false);
  const begin = useBeginReferral(caseId);
  const text = useProblemText();
  const carried = (useLocation().state as { typed?: string } | null)?.typed;
  // Words typed between the answer of the server and this page are still with the page before.
  const before = useDraft(`referral.reason.new.${caseId}`, '', { caseId, needed: () => draft === null });
  const begun = carried === undefined ? null : before.value || carried;
  const typed = useDraft(`referral.reason.${draft?.id ?? `new.${caseId}`}`, begun ?? draft?.reason ?? '', {
    caseId,
    ...(draft ? { sentTo: `/referrals/${draft.id}` } : { sentWith: key }),
    // A draft of a referral is saved as it is typed; only while that fails the words need a place of their own.
    needed: () => draft === null || saver?.error !== null || saver.conflict !== null,
  });
  const latest = useLatest(typed.value);
  const { set: setTyped } = typed;
  const taken = saver?.taken;
  const takenReason = taken?.reason;
  const [asked] = useSearchParams();
  const noteId = asked.get('note');
  const [goalId, setGoalId] = useState<string | null>(draft?.goal?.id ?? asked.get('goal'));
  // Somebody else's words were chosen over these.
  useEffect(() => {
    if (takenReason !== undefined) setTyped(takenReason ?? '');
  }, [takenReason, setTyped]);
  const [followed, setFollowed] = useState(taken);
  if (taken !== followed) {
    setFollowed(taken);
    if (taken?.goalId !== undefined) setGoalId(taken.goalId);
  }
  const years = age ?? (bornOn ? ageOn(bornOn, today()) : 0);
  const reason = typed.value.trim();

  // A page that knows the service leads here with it; the draft begins when somebody goes on, not by following a link.
  const [suggested, setSuggested] = useState(draft ? null : asked.get('service'));

  const chooseService = (serviceId: string, then: ReferStep = 'need') => {
    setSuggested(null);
    if (saver) return saver.save({ serviceId });
    begin.mutate(
      {
        draft: { serviceId, goalId, ...(reason ? { reason } : {}), ...(noteId ? { noteId } : {}) },
        key,
      },
      {
        onSuccess: ({ id }) => {
          typed.clear();
          // Somebody went on typing while the draft was begun: the words go along.
          const state = { typed: latest.current };
          void navigate(stepTo(caseId, id, then), { replace: true, preventScrollReset: true, state });
        },
      },
    );
  };
  const chooseGoal = (chosen: string | null) => {
    setGoalId(chosen);
    saver?.save({ goalId: chosen });
  };
  const write = (words: string) => {
    typed.set(words);
    saver?.save({ reason: words.trim() === '' ? null : words.trim() }, 'typing');
  };

  useSaveOnce(saver, draft !== null && reason !== '' && reason !== (draft.reason ?? '') ? reason : null);

  const missing = [
    ...(draft || suggested ? [] : [{ field: 'serviceId', text: t('wizard.need.noService') }]),
    ...(reason ? [] : [{ field: 'reason', text: t('wizard.need.noReason') }]),
  ];
  const goOn = async () => {
    setTried(true);
    if (missing.length > 0) return;
    if (suggested) return chooseService(suggested, 'organisation');
    if (!draft || !saver) return;
    if (!(await saver.settle())) return;
    typed.clear();
    before.clear();
    void navigate(stepTo(caseId, draft.id, 'organisation'));
  };

  return (
    <div className={classes.form}>
      <DraftOffer draft={typed} />
      {tried && <ErrorSummary errors={missing} />}
      {begin.error && <ErrorSummary errors={[{ text: text(begin.error) }]} />}
      <ServiceChoice
        age={years}
        kind={draft?.kind ?? null}
        value={saver?.unsaved.serviceId ?? draft?.service.id ?? begin.variables?.draft.serviceId ?? suggested}
        onChange={chooseService}
      />
      <GoalChoice caseId={caseId} value={goalId} onChange={chooseGoal} />
      <Textarea
        id="reason"
        label={t('wizard.need.reason')}
        description={t('wizard.need.reasonNote')}
        maxLength={2000}
        autosize
        minRows={2}
        value={typed.value}
        error={tried && !reason ? t('wizard.need.noReason') : undefined}
        onChange={({ currentTarget }) => write(currentTarget.value)}
        onBlur={() => void saver?.settle()}
      />
      {!saver && <DraftLine draft={typed} />}
      <FormActions
        back={
          <Button size="md" to={`/cases/${caseId}`}>
            {t('wizard.toCase')}
          </Button>
        }
      >
        <Button
          size="md"
          variant="filled"
          iconRight={<IconArrowRight />}
          pending={begin.isPending}
          onClick={() => void goOn()}
        >
          {t('wizard.steps.organisation')}
        </Button>
      </FormActions>
    </div>
  );
}

function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}

/** What this window remembers when the page opens may be newer than what the server has. */
function useSaveOnce(saver: DraftSaver | null, reason: string | null): void {
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    if (saver && reason !== null) saver.save({ reason });
  }, [saver, reason]);
}

function GoalChoice(props: { caseId: string; value: string | null; onChange: (id: string | null) => void }) {
  const { t } = useTranslation('referrals');
  const { data } = useQuery(goalsQuery(props.caseId));
  if (!data || data.length === 0) return null;
  return (
    <Select
      id="goalId"
      label={t('wizard.need.goal')}
      description={t('wizard.need.goalNote')}
      placeholder={t('wizard.need.noGoal')}
      clearable
      clearButtonProps={{ 'aria-label': t('common:actions.remove') }}
      data={data.map(({ id, title }) => ({ value: id, label: title }))}
      value={props.value}
      onChange={props.onChange}
    />
  );
}

interface ServiceChoiceProps {
  age: number;
  kind: ServiceKind | null;
  value: string | null;
  onChange: (serviceId: string) => void;
}

/** The catalogue by its four kinds; a service for another age is shown and says so. */
function ServiceChoice({ age, kind, value, onChange }: ServiceChoiceProps) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const { language } = useFormat();
  const { all, error, refetch } = useServices();
  const [params, setParams] = useSearchParams();
  const [q, setQ] = useState('');
  const chosen = all?.find(({ id }) => id === value)?.kind ?? kind;
  const wanted = serviceKinds.find((name) => name === params.get('kind')) ?? chosen ?? 'rehabilitation';
  if (error) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!all) return <SkeletonRows rows={4} />;
  const words = q.trim().toLowerCase();
  const shown = all.filter(
    (service) =>
      service.active &&
      (words
        ? [service.id, service.name[language], service.plain[language]].some((name) =>
            name.toLowerCase().includes(words),
          )
        : service.kind === wanted),
  );
  return (
    <>
      <div className={classes.listHead}>
        <Pills
          label={t('wizard.need.kinds')}
          current={words ? '' : wanted}
          items={serviceKinds.map((name) => ({ key: name, label: code(`serviceKind.${name}`) }))}
          onSelect={(name) => {
            setQ('');
            setParams(
              (now) => {
                now.set('kind', name);
                return now;
              },
              { replace: true, preventScrollReset: true },
            );
          }}
        />
        <FilterSearch label={t('wizard.need.find')} value={q} onChange={setQ} />
      </div>
      {shown.length === 0 && <p className={classes.under}>{t('common:filter.none')}</p>}
      <RadioCards
        label={t('wizard.need.service')}
        hideLabel
        name="serviceId"
        value={value}
        onChange={onChange}
        items={[...shown].sort(byFit(age)).map((service) => ({
          value: service.id,
          title: service.name[language],
          unfit: !fitsAge(service, age),
          text: fitsAge(service, age)
            ? `${service.plain[language]}. ${t('wizard.need.standard', { days: code(`standard.${service.standardUnit}`, { count: service.standardDays }) })}`
            : t('wizard.need.otherAge', { ages: formatRange(service.ageMin, service.ageMax) }),
        }))}
      />
    </>
  );
}

const byFit =
  (age: number) =>
  (a: Service, b: Service): number =>
    Number(fitsAge(b, age)) - Number(fitsAge(a, age));
