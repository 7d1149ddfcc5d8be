import { helpRequestEndReasons, relations } from '@birge/domain';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { ProblemError } from '../../app/problem';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ReasonList } from '../../ui/actions';
import { Button } from '../../ui/button';
import { showUndo } from '../../ui/toast';

import classes from './requests.module.css';
import {
  requestMatchesQuery,
  teamCaseworkersQuery,
  useHelpStep,
  type HelpRequest,
  type HelpStep,
} from './requests.queries';

/** Steps that ask for one thing more before they are taken. */
const asking = ['assign', 'reach', 'link', 'close'] as const;
type Asking = (typeof asking)[number];
const isAsking = (action: string): action is Asking => (asking as readonly string[]).includes(action);

const fields = { assign: 'caseworkerId', reach: 'relation', link: 'intoCaseId', close: 'reason' } as const;

/** The young person who asked for herself: spoken to, and nobody's relative. */
const HERSELF = 'self';

const stepOf = (action: Asking, value: string): HelpStep =>
  value === HERSELF ? { action } : { action, [fields[action]]: value };

export function RequestSteps({ request }: { request: HelpRequest }) {
  const { t } = useTranslation('help-requests');
  const [open, setOpen] = useState<Asking | null>(null);
  const step = useHelpStep();
  const take = (body: HelpStep) =>
    step.mutate(
      { id: request.id, step: body, key: newIdempotencyKey() },
      {
        onSuccess: () => {
          setOpen(null);
          if (body.action !== 'discard') return;
          showUndo({
            message: t('discarded'),
            undoLabel: t('common:actions.undo'),
            onUndo: () => take({ action: 'restore' }),
          });
        },
      },
    );
  return (
    <>
      {request.offeredActions.map(({ action }) => (
        <Button
          key={action}
          variant={action === 'take' || action === 'reach' ? 'light' : 'default'}
          pending={step.isPending && step.variables.step.action === action}
          disabled={step.isPending && step.variables.step.action !== action}
          aria-expanded={isAsking(action) ? open === action : undefined}
          aria-label={t('stepFor', { step: t(`step.${action}`), name: request.childName })}
          onClick={() => {
            step.reset();
            if (isAsking(action)) setOpen(action);
            else take({ action: action as HelpStep['action'] });
          }}
        >
          {t(`step.${action}`)}
        </Button>
      ))}
      {open && (
        <Choice
          key={open}
          action={open}
          request={request}
          pending={step.isPending}
          onChoose={(value) => take(stepOf(open, value))}
          onClose={() => setOpen(null)}
        />
      )}
      {step.error && <Refused error={step.error} request={request} asked={step.variables.step} />}
    </>
  );
}

/** Why it cannot be done, and where it is mended. */
function Refused({ error, request, asked }: { error: Error; request: HelpRequest; asked: HelpStep }) {
  const { t, i18n } = useTranslation('help-requests');
  const { t: code } = useTranslation('codes');
  const words = useProblemText();
  const by = error instanceof ProblemError && Array.isArray(error.problem.by) ? error.problem.by : [];
  const reasons = by.map((reason) => ({
    key: reason,
    text: i18n.exists(`help-requests:blocked.${reason}`)
      ? t(`blocked.${reason}`)
      : code(`blockedReason.${reason}`),
    to: `/cases/${reason === 'into_closed_case' ? (asked.intoCaseId ?? request.caseId) : request.caseId}`,
  }));
  return (
    <div role="alert" className={classes.refused}>
      {reasons.length > 0 ? <ReasonList reasons={reasons} /> : words(error)}
    </div>
  );
}

interface ChoiceProps {
  readonly action: Asking;
  readonly request: HelpRequest;
  readonly pending: boolean;
  readonly onChoose: (value: string) => void;
  readonly onClose: () => void;
}

function Choice({ action, request, pending, onChoose, onClose }: ChoiceProps) {
  const { t } = useTranslation('help-requests');
  const [value, setValue] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  // Whoever pressed the button goes on in the field that it opened.
  useEffect(() => field.current?.focus(), []);
  const { options, isReady } = useOptions(action, request);
  return (
    <div className={classes.row}>
      <Select
        ref={field}
        label={t(`ask.${action}`)}
        data={options}
        value={value}
        onChange={setValue}
        error={isReady && options.length === 0 ? t('nothingToChoose') : undefined}
      />
      <Button
        variant="filled"
        pending={pending}
        disabled={value === null}
        onClick={() => value && onChoose(value)}
      >
        {t(`step.${action}`)}
      </Button>
      <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
    </div>
  );
}

function useOptions(action: Asking, request: HelpRequest) {
  const { t } = useTranslation('help-requests');
  const { t: code } = useTranslation('codes');
  const workers = useQuery({ ...teamCaseworkersQuery(request.teamId), enabled: action === 'assign' });
  const matches = useQuery({ ...requestMatchesQuery(request.id), enabled: action === 'link' });
  const own = request.asker === 'self' ? [{ value: HERSELF, label: t('herself') }] : [];
  const options = {
    assign: () => (workers.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
    reach: () => [
      ...own,
      ...relations.map((relation) => ({ value: relation as string, label: code(`relation.${relation}`) })),
    ],
    link: () =>
      (matches.data?.items ?? []).flatMap(({ caseId, number, name }) =>
        caseId === null ? [] : [{ value: caseId, label: `${number ?? ''} ${name ?? ''}`.trim() }],
      ),
    close: () =>
      helpRequestEndReasons.map((reason) => ({ value: reason as string, label: t(`reason.${reason}`) })),
  }[action]();
  const isReady = action === 'assign' ? workers.isSuccess : action !== 'link' || matches.isSuccess;
  return { options, isReady };
}
