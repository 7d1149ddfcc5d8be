import { Select, Textarea } from '@mantine/core';
import type { Priority, ReferralStatus } from '@birge/domain';
import { shortenedName } from '@birge/domain';
import { IconArrowsExchange, IconShieldExclamation, IconEyeOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';

import { useFormProblems } from '../../app/form-problems';
import { problemCodeOf } from '../../app/problem';
import { NoAnswer } from '../../app/screens/no-answer';
import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { PriorityMark, ReferralChip } from '../../ui/chips/chips';
import { EmptyState } from '../../ui/empty-state';
import { ErrorSummary } from '../../ui/error-summary';
import { DefinitionList } from '../../ui/facts';
import { today } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { FormActions, Page, Section } from '../../ui/page';
import { RadioCards } from '../../ui/radio-cards';
import { PageSkeleton } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import classes from './approvals.module.css';
import { caseworkersQuery, transferQuery, useDecideCase, type TransferFile } from './approvals.queries';

/** The little of a case that another team needs to decide whether it takes it over, and the decision. */
export function TransferPage() {
  const { caseId = '' } = useParams();
  const { data, error, refetch } = useQuery(transferQuery(caseId));
  if (error && !data) {
    if (problemCodeOf(error) === 'not_found') return <Gone />;
    return <NoAnswer error={error} onRetry={() => void refetch()} />;
  }
  return data ? <Decision key={data.id} transfer={data} /> : <PageSkeleton />;
}

/** Answered by somebody else, or withdrawn: nothing to decide, and nothing more to see. */
function Gone() {
  const { t } = useTranslation('transfers');
  const { t: approvals } = useTranslation('approvals');
  return (
    <Page title={t('short')} crumbs={[{ label: approvals('title'), to: '/approvals' }]}>
      <EmptyState
        icon={<IconArrowsExchange />}
        title={t('gone')}
        action={<Button to="/approvals">{t('back')}</Button>}
      >
        {t('goneText')}
      </EmptyState>
    </Page>
  );
}

function Decision({ transfer }: { transfer: TransferFile }) {
  const { t } = useTranslation('transfers');
  const { t: approvals } = useTranslation('approvals');
  const { day, moment, untilDue } = useFormat();
  const name = shortenedName(transfer.givenName, transfer.familyInitial);
  const { dueOn } = transfer;
  const isLate = dueOn !== null && dueOn < today();
  return (
    <Page
      title={t('title', { name })}
      tabTitle={t('short')}
      crumbs={[{ label: approvals('title'), to: '/approvals' }, { label: t('short') }]}
      beside={<PriorityMark priority={transfer.priority as Priority} />}
      lead={t('lead', { when: moment(transfer.since), team: transfer.team.name })}
    >
      <div className={`${classes.narrow} ${classes.transfer}`}>
        {transfer.urgent && (
          <Notice hue="red" icon={<IconShieldExclamation />} role="alert">
            {t('urgent')}
          </Notice>
        )}
        {dueOn !== null && (
          <p className={isLate ? classes.lateDue : classes.due}>
            {isLate
              ? t('late', { day: day(dueOn, { month: 'long' }), late: untilDue(dueOn) })
              : t('due', { day: day(dueOn, { month: 'long' }) })}
          </p>
        )}
        <TransferFacts transfer={transfer} />
        <Running transfer={transfer} />
        <Notice icon={<IconEyeOff />}>{t('minimum')}</Notice>
        <DecisionForm transfer={transfer} />
      </div>
    </Page>
  );
}

function TransferFacts({ transfer }: { transfer: TransferFile }) {
  const { t } = useTranslation('transfers');
  const { no } = useFormat();
  const { nameOf } = useLocations();
  const { number, age, locationId, team, askedBy, note } = transfer;
  return (
    <DefinitionList
      items={[
        { key: 'case', term: t('facts.case'), value: no(number) },
        { key: 'age', term: t('facts.age'), value: t('age', { count: age }) },
        { key: 'place', term: t('facts.place'), value: nameOf(locationId) },
        { key: 'from', term: t('facts.from'), value: team.name },
        { key: 'by', term: t('facts.askedBy'), value: askedBy?.name },
        { key: 'why', term: t('facts.why'), value: note },
      ]}
    />
  );
}

/** Services and how far they are: what the new team would go on with. */
function Running({ transfer: { referrals } }: { transfer: TransferFile }) {
  const { t } = useTranslation('transfers');
  const { language } = useFormat();
  return (
    <Section title={t('running')} count={referrals.length || undefined}>
      {referrals.length === 0 ? (
        <p>{t('nothingRunning')}</p>
      ) : (
        <ul className={classes.running}>
          {referrals.map(({ serviceId, serviceName, status }, at) => (
            <li key={`${serviceId}-${at}`}>
              <span>{serviceName[language]}</span> <ReferralChip status={status as ReferralStatus} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

type Answer = 'accept_transfer' | 'reject_transfer';

interface Answers {
  readonly decision: Answer | null;
  readonly caseworkerId: string | null;
  readonly note: string;
}

const undecided: Answers = { decision: null, caseworkerId: null, note: '' };

function DecisionForm({ transfer }: { transfer: TransferFile }) {
  const { t } = useTranslation('transfers');
  const { t: code } = useTranslation('codes');
  const navigate = useNavigate();
  const draft = useDraft<Answers>(`transfer.${transfer.id}`, undecided, { caseId: transfer.id });
  const { decision, caseworkerId, note } = draft.value;
  const change = (part: Partial<Answers>): void => draft.set((before) => ({ ...before, ...part }));
  const decide = useDecideCase(transfer.id);
  const { summary, fields } = useFormProblems()(decide.error, {
    note: t('note'),
    caseworkerId: t('caseworker'),
  });
  const send = (): void => {
    if (decision === null) return;
    const accepted = decision === 'accept_transfer';
    const said = accepted ? (caseworkerId ? { caseworkerId } : {}) : { note: note.trim() };
    decide.mutate(
      { step: { action: decision, ...said }, key: draft.sendKey },
      {
        onSuccess: () => {
          draft.clear();
          showDone(code(`historyAction.case.${decision}`));
          void navigate(accepted ? `/cases/${transfer.id}` : '/approvals');
        },
      },
    );
  };
  const isReady =
    decision === 'accept_transfer' ? caseworkerId !== null : decision !== null && note.trim() !== '';
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <ErrorSummary errors={summary} />
      <RadioCards
        name="decision"
        label={t('decide')}
        items={(['accept_transfer', 'reject_transfer'] as const).map((action) => ({
          value: action,
          title: code(`caseAction.${action}`),
          text: t(action),
        }))}
        value={decision}
        onChange={(value) => change({ decision: value as Answer })}
      />
      {decision === 'accept_transfer' && (
        <CaseworkerField
          teamId={transfer.receivingTeam.id}
          value={caseworkerId}
          error={fields['caseworkerId']}
          onChange={(chosen) => change({ caseworkerId: chosen })}
        />
      )}
      {decision === 'reject_transfer' && (
        <Textarea
          id="note"
          label={t('note')}
          description={t('noteHint')}
          maxLength={2000}
          error={fields['note']}
          value={note}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
      )}
      <FormActions
        back={
          <Button size="md" to="/approvals">
            {t('common:actions.back')}
          </Button>
        }
      >
        {decision !== null && (
          <Button size="md" variant="filled" type="submit" pending={decide.isPending} disabled={!isReady}>
            {code(`caseAction.${decision}`)}
          </Button>
        )}
      </FormActions>
    </form>
  );
}

/** Those of the team that is asked, each with what she has already. */
function CaseworkerField(props: {
  teamId: string;
  value: string | null;
  error: string | undefined;
  onChange: (id: string | null) => void;
}) {
  const { t } = useTranslation('transfers');
  const { data } = useQuery(caseworkersQuery(props.teamId));
  if (data?.length === 0) return <Notice hue="amber">{t('nobody')}</Notice>;
  return (
    <Select
      id="caseworkerId"
      label={t('caseworker')}
      searchable
      error={props.error}
      data={[...(data ?? [])]
        .sort((one, other) => one.load - other.load)
        .map(({ id, name, openCases, load }) => ({
          value: id,
          label: t('option', { name, count: openCases, load }),
        }))}
      value={props.value}
      onChange={props.onChange}
    />
  );
}
