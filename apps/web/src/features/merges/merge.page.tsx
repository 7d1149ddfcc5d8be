import { Checkbox, Textarea } from '@mantine/core';
import { iinWarnings, type IinWarning, type MergeSide } from '@birge/domain';
import { IconArrowMerge, IconArrowsExchange } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';

import { newIdempotencyKey } from '../../app/api';
import { childName } from '../../app/child-name';
import { useFormProblems } from '../../app/form-problems';
import { ProblemError } from '../../app/problem';
import { NoAnswer } from '../../app/screens/no-answer';
import { NotFound } from '../../app/screens/not-found';
import { useUser } from '../../app/session';
import { useTranslation } from '../../i18n';
import { ActionButton } from '../../ui/actions';
import { Button } from '../../ui/button';
import { CaseChip } from '../../ui/chips/chips';
import { DraftOffer } from '../../ui/draft-state';
import { ErrorSummary } from '../../ui/error-summary';
import { Notice } from '../../ui/notice';
import { FormActions, Page, Section } from '../../ui/page';
import { PageSkeleton } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';
import { useDraft, type Draft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import { FieldRow, suggested, useFieldPairs, type Choices } from './merge-rows';
import classes from './merges.module.css';
import { comparisonQuery, useAskMerge, useMerge, type Comparison, type MergeRecord } from './merges.queries';

/** Two records side by side, to make them one. */
export function MergePage() {
  const { childId = '', otherId = '' } = useParams();
  const { data, error, refetch } = useQuery(comparisonQuery(childId, otherId));
  // Who is out of reach, or nobody, is said alike.
  if (error instanceof ProblemError && error.code === 'invalid') return <NotFound />;
  if (error && !data) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return <Compare key={`${childId}-${otherId}-${versionsOf(data)}`} comparison={data} />;
}

const versionsOf = ({ survivor, absorbed }: Comparison): string =>
  [survivor.caseVersion, survivor.childVersion, absorbed.caseVersion, absorbed.childVersion].join('.');

interface Answers {
  readonly choices: Choices;
  readonly note: string;
}

function Compare({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('merges');
  const { no } = useFormat();
  const { survivor, absorbed } = comparison;
  const pairs = useFieldPairs(comparison);
  const [key] = useState(newIdempotencyKey);
  const [confirmed, setConfirmed] = useState<readonly IinWarning[]>([]);
  const keyOf = (answers: Answers): string =>
    // What is corrected after a refusal is another request.
    `${key}-${confirmed.length}-${Object.values(answers.choices).join('')}`.slice(0, 100);
  const draft = useDraft<Answers>(
    `merge.${survivor.childId}.${absorbed.childId}`,
    { choices: suggested(pairs), note: '' },
    { caseId: survivor.caseId, sentWith: keyOf },
  );
  const { choices } = draft.value;
  const numbers = { survivor: no(survivor.number), absorbed: no(absorbed.number) };
  const decision = useDecision(comparison, draft, { key, keyOf, confirmed, setConfirmed });
  const differing = pairs.filter((pair) => pair.survivor !== pair.absorbed);
  const alike = pairs.filter((pair) => pair.survivor === pair.absorbed);
  const row = (pair: (typeof pairs)[number]) => (
    <FieldRow
      key={pair.field}
      pair={pair}
      numbers={numbers}
      value={choices[pair.field] ?? 'survivor'}
      error={decision.fields[`choices.${pair.field}`]}
      onChange={(side: MergeSide) =>
        draft.set((before) => ({ ...before, choices: { ...before.choices, [pair.field]: side } }))
      }
    />
  );
  return (
    <Page
      title={t('title', { name: childName(survivor) })}
      lead={t('lead', numbers)}
      crumbs={[{ label: no(survivor.number), to: `/cases/${survivor.caseId}` }, { label: t('crumb') }]}
      actions={
        <Button icon={<IconArrowsExchange />} to={`/children/${absorbed.childId}/merge/${survivor.childId}`}>
          {t('turn', { number: no(absorbed.number) })}
        </Button>
      }
    >
      <div className={classes.page}>
        <DraftOffer draft={draft} />
        <ErrorSummary errors={decision.summary} />
        <div className={classes.records}>
          <Head record={survivor} text={t('stays')} />
          <Head record={absorbed} text={t('becomesPart')} />
        </div>
        <Section title={t('differ', { count: differing.length })}>{differing.map(row)}</Section>
        {alike.length > 0 && <Section title={t('alike')}>{alike.map(row)}</Section>}
        <Section title={t('hanging.title')}>
          <p className={classes.soft}>{t('hanging.text', numbers)}</p>
          <Hanging comparison={comparison} />
        </Section>
        <Decide comparison={comparison} decision={decision} />
      </div>
    </Page>
  );
}

function Head({ record, text }: { record: MergeRecord; text: string }) {
  const { t } = useTranslation('merges');
  const { day, no } = useFormat();
  return (
    <section className={classes.record}>
      <p className={classes.soft}>{text}</p>
      <h2>
        <Link to={`/cases/${record.caseId}`}>{no(record.number)}</Link> <CaseChip status={record.status} />
      </h2>
      <p>{childName(record)}</p>
      <p className={classes.soft}>
        {t('opened', { day: day(record.openedOn, { year: true }), team: record.team?.name ?? '' })}
      </p>
    </section>
  );
}

/** What each record brings; all of it is in one afterwards. */
function Hanging({ comparison: { survivor, absorbed } }: { comparison: Comparison }) {
  const { t } = useTranslation('merges');
  const { no } = useFormat();
  const kinds = [...new Set([...survivor.hanging, ...absorbed.hanging].map(({ kind }) => kind))];
  const countOf = (record: MergeRecord, kind: string): number =>
    record.hanging.find((one) => one.kind === kind)?.count ?? 0;
  return (
    <table className={classes.hanging}>
      <thead>
        <tr>
          <th scope="col">{t('hanging.kind')}</th>
          <th scope="col">{no(survivor.number)}</th>
          <th scope="col">{no(absorbed.number)}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{t(`kinds.${kind}`, { defaultValue: t('kinds.other') })}</th>
            <td>{countOf(survivor, kind)}</td>
            <td>{countOf(absorbed, kind)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface Sending {
  readonly key: string;
  readonly keyOf: (answers: Answers) => string;
  readonly confirmed: readonly IinWarning[];
  readonly setConfirmed: (change: (before: readonly IinWarning[]) => readonly IinWarning[]) => void;
}

function useDecision({ survivor, absorbed }: Comparison, draft: Draft<Answers>, sending: Sending) {
  const { t } = useTranslation('merges');
  const { no } = useFormat();
  const navigate = useNavigate();
  const merge = useMerge(survivor.childId);
  const ask = useAskMerge(survivor.childId);
  const { key, keyOf, confirmed, setConfirmed } = sending;
  const { choices, note } = draft.value;
  const setNote = (words: string): void => draft.set((before) => ({ ...before, note: words }));
  const isSending = useRef(false);
  const { summary, fields } = useFormProblems()(merge.error ?? ask.error, { 'choices.iin': t('fields.iin') });
  const warnings = (merge.error instanceof ProblemError ? (merge.error.problem.errors ?? []) : [])
    .flatMap(({ rules }) => rules)
    .filter((rule): rule is IinWarning => iinWarnings.some((known) => known === rule));
  const settle = (to: string, text: string) => ({
    onSuccess: () => {
      draft.clear();
      showDone(text);
      void navigate(to);
    },
    onError: () => {
      isSending.current = false;
    },
  });
  const send = (): void => {
    if (isSending.current) return;
    isSending.current = true;
    merge.mutate(
      {
        key: keyOf(draft.value),
        body: {
          absorbedId: absorbed.childId,
          survivorSeen: { case: survivor.caseVersion, child: survivor.childVersion },
          absorbedSeen: { case: absorbed.caseVersion, child: absorbed.childVersion },
          choices,
          ...(confirmed.length > 0 ? { confirmedWarnings: [...confirmed] } : {}),
          ...(note.trim() ? { note: note.trim() } : {}),
        },
      },
      settle(`/cases/${survivor.caseId}`, t('done', { number: no(survivor.number) })),
    );
  };
  const request = (): void => {
    if (isSending.current) return;
    isSending.current = true;
    ask.mutate(
      { absorbedId: absorbed.childId, note: note.trim(), key },
      settle(`/cases/${survivor.caseId}`, t('asked')),
    );
  };
  const isPending = merge.isPending || ask.isPending;
  return { send, request, isPending, summary, fields, note, setNote, warnings, confirmed, setConfirmed };
}

function Decide({
  comparison,
  decision,
}: {
  comparison: Comparison;
  decision: ReturnType<typeof useDecision>;
}) {
  const { t } = useTranslation('merges');
  const { t: code } = useTranslation('codes');
  const { no } = useFormat();
  const user = useUser();
  const { survivor, absorbed, blockedBy, askedId, collisions } = comparison;
  const isManager = user.role === 'manager';
  const what = collisions.map((kind) => t(`kinds.${kind}`, { defaultValue: t('kinds.other') })).join(', ');
  const reasons = blockedBy.map((reason) => ({ key: reason, text: t(`blocked.${reason}`, { what }) }));
  return (
    <div className={classes.decide}>
      {decision.warnings.length > 0 && (
        <Notice hue="amber">
          {decision.warnings.map((warning) => (
            <Checkbox
              key={warning}
              label={code(`iinWarning.${warning}`)}
              checked={decision.confirmed.includes(warning)}
              onChange={({ currentTarget }) =>
                decision.setConfirmed((before) =>
                  currentTarget.checked ? [...before, warning] : before.filter((one) => one !== warning),
                )
              }
            />
          ))}
        </Notice>
      )}
      {!isManager && askedId !== null && <Notice>{t('waits')}</Notice>}
      <Textarea
        id="note"
        label={isManager ? t('note') : t('why')}
        maxLength={500}
        value={decision.note}
        onChange={({ currentTarget }) => decision.setNote(currentTarget.value)}
      />
      <p className={classes.soft}>{t('undoable')}</p>
      <FormActions
        back={
          <Button size="md" to={`/cases/${survivor.caseId}`}>
            {t('common:actions.back')}
          </Button>
        }
      >
        <ActionButton
          size="md"
          variant="filled"
          icon={<IconArrowMerge />}
          reasons={reasons}
          pending={decision.isPending}
          disabled={!isManager && askedId !== null}
          onClick={isManager ? decision.send : decision.request}
        >
          {isManager ? t('merge', { number: no(absorbed.number) }) : t('ask')}
        </ActionButton>
      </FormActions>
    </div>
  );
}
