import { helpRequestEndReasons, relations } from '@birge/domain';
import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
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

export function RequestSteps({ request }: { request: HelpRequest }) {
  const { t } = useTranslation('help-requests');
  const [open, setOpen] = useState<Asking | null>(null);
  const step = useHelpStep();
  const words = useProblemText();
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
          disabled={step.isPending}
          aria-label={t('stepFor', { step: t(`step.${action}`), name: request.childName })}
          onClick={() =>
            isAsking(action) ? setOpen(action) : take({ action: action as HelpStep['action'] })
          }
        >
          {t(`step.${action}`)}
        </Button>
      ))}
      {open && (
        <Choice
          action={open}
          request={request}
          onChoose={(value) => take({ action: open, [fields[open]]: value })}
          onClose={() => setOpen(null)}
        />
      )}
      {step.error && <p role="alert">{words(step.error)}</p>}
    </>
  );
}

interface ChoiceProps {
  readonly action: Asking;
  readonly request: HelpRequest;
  readonly onChoose: (value: string) => void;
  readonly onClose: () => void;
}

function Choice({ action, request, onChoose, onClose }: ChoiceProps) {
  const { t } = useTranslation('help-requests');
  const { t: code } = useTranslation('codes');
  const [value, setValue] = useState<string | null>(null);
  const workers = useQuery({ ...teamCaseworkersQuery(request.teamId), enabled: action === 'assign' });
  const matches = useQuery({ ...requestMatchesQuery(request.id), enabled: action === 'link' });
  const options = {
    assign: (workers.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
    reach: relations.map((relation) => ({ value: relation, label: code(`relation.${relation}`) })),
    link: (matches.data?.items ?? []).flatMap(({ caseId, number, name }) =>
      caseId === null ? [] : [{ value: caseId, label: `${number ?? ''} ${name ?? ''}`.trim() }],
    ),
    close: helpRequestEndReasons.map((reason) => ({ value: reason, label: t(`reason.${reason}`) })),
  }[action];
  return (
    <div className={classes.row}>
      <Select label={t(`ask.${action}`)} data={options} value={value} onChange={setValue} />
      <Button variant="filled" disabled={value === null} onClick={() => value && onChoose(value)}>
        {t(`step.${action}`)}
      </Button>
      <Button onClick={onClose}>{t('common:actions.cancel')}</Button>
    </div>
  );
}
