import { numberReasons, type NumberReason } from '@birge/domain';
import { IconEyeOff } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { api, unwrap } from '../../app/api';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { Button } from '../../ui/button';
import { ChoiceRow } from '../../ui/choice-row';
import { useFormat } from '../../ui/use-format';

import classes from './people.module.css';
import type { Person } from './people.queries';

/** The number of somebody who must not be called: opened for a reason, which is recorded, and as words only. */
export function HiddenNumber({ caseId, person }: { caseId: string; person: Person }) {
  const { t } = useTranslation('people');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <div className={classes.open}>
        <Button
          icon={<IconEyeOff />}
          aria-label={`${t('number.show')}: ${person.name}`}
          onClick={() => setAsking(true)}
        >
          {t('number.show')}
        </Button>
      </div>
      {asking && <NumberDialog caseId={caseId} person={person} onClose={() => setAsking(false)} />}
    </>
  );
}

function NumberDialog(props: { caseId: string; person: Person; onClose: () => void }) {
  const { caseId, person, onClose } = props;
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  const { phone } = useFormat();
  const problem = useProblemText();
  const client = useQueryClient();
  const [reason, setReason] = useState<NumberReason | null>(null);
  const open = useMutation({
    mutationFn: (why: NumberReason) =>
      unwrap(
        api.POST('/api/people/{id}/number', { params: { path: { id: person.id } }, body: { reason: why } }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: ['timeline', caseId] }),
  });
  return (
    <ConfirmDialog
      title={t('number.title', { name: person.name })}
      confirm={open.data ? t('number.done') : t('number.show')}
      pending={open.isPending}
      disabled={reason === null}
      error={open.error ? problem(open.error) : undefined}
      onConfirm={() => (open.data ? onClose() : reason && open.mutate(reason))}
      onClose={onClose}
    >
      <div className={classes.form}>
        {open.data ? (
          <p role="status" className={classes.number}>
            {phone(open.data.phone)}
          </p>
        ) : (
          <>
            <p>{t('number.about')}</p>
            <ChoiceRow
              name="reason"
              label={t('number.why')}
              items={numberReasons.map((value) => ({ value, label: code(`numberReason.${value}`) }))}
              value={reason}
              onChange={(value) => setReason(value as NumberReason)}
            />
          </>
        )}
      </div>
    </ConfirmDialog>
  );
}
