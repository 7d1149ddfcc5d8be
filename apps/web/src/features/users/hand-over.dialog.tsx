import { Checkbox } from '@mantine/core';
import { afterHandOver } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';

import { newIdempotencyKey } from '../../app/api';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { Notice } from '../../ui/notice';
import { SkeletonRows } from '../../ui/skeleton';
import { showDone } from '../../ui/toast';

import classes from './users.module.css';
import { handOverQuery, useActOnUser, useHandOver, type HandOver, type User } from './users.queries';

/** Closes an account. Open cases go to colleagues first, by load, and one sees beforehand what each would have. */
export function CloseAccountDialog({ user, onClose }: { user: User; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const query = useQuery({ ...handOverQuery(user.id), enabled: user.role === 'caseworker' });
  const problemText = useProblemText();
  const steps = useClosing(user, onClose);
  const { data } = query;
  const all = data ? data.cases.high + data.cases.medium + data.cases.low : 0;
  const [left, setLeft] = useState<readonly string[]>([]);
  const colleagues = data?.colleagues ?? [];
  const chosen = colleagues.filter(({ id }) => !left.includes(id));
  const isKnown = user.role !== 'caseworker' || data !== undefined;
  const error = query.error ?? steps.error;
  return (
    <ConfirmDialog
      title={t('handOver.close', { name: user.name })}
      confirm={all === 0 ? t('users.deactivate') : t('handOver.confirm', { count: all })}
      danger
      pending={steps.pending}
      disabled={!isKnown || (all > 0 && chosen.length === 0)}
      error={error ? problemText(error) : undefined}
      onClose={onClose}
      onConfirm={() => void steps.run(all === 0 ? [] : chosen.map(({ id }) => id))}
    >
      {!isKnown && !query.error && <SkeletonRows rows={3} />}
      {isKnown && all === 0 && <p>{t('handOver.none', { name: user.name })}</p>}
      {data && all > 0 && (
        <>
          <p>{t('handOver.has', { name: user.name, count: all })}</p>
          <p className={classes.about}>{t('handOver.byPriority', { ...data.cases })}</p>
          {colleagues.length === 0 ? (
            <Notice hue="amber">{t('handOver.nobody')}</Notice>
          ) : (
            <Colleagues
              handOver={data}
              chosen={chosen.map(({ id }) => id)}
              onToggle={(id) =>
                setLeft((before) =>
                  before.includes(id) ? before.filter((one) => one !== id) : [...before, id],
                )
              }
            />
          )}
          <p className={classes.about}>{t('handOver.ends')}</p>
        </>
      )}
      {steps.moved > 0 && (
        <p role="status">{t('handOver.progress', { moved: steps.moved, all: Math.max(all, steps.moved) })}</p>
      )}
    </ConfirmDialog>
  );
}

/** Who takes over, and what each has now and would have. */
function Colleagues(props: {
  handOver: HandOver;
  chosen: readonly string[];
  onToggle: (id: string) => void;
}) {
  const { handOver, chosen, onToggle } = props;
  const { t } = useTranslation('admin');
  const hint = useId();
  const taking = handOver.colleagues.filter(({ id }) => chosen.includes(id));
  const after = new Map(afterHandOver(handOver.cases, taking).map((one) => [one.id, one.after]));
  const words = ({ openCases, load }: { openCases: number; load: number }): string =>
    t('handOver.workload', { count: openCases, load });
  return (
    <table className={classes.preview} aria-describedby={hint}>
      <caption>{t('handOver.who')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('handOver.colleague')}</th>
          <th scope="col">{t('handOver.now')}</th>
          <th scope="col">{t('handOver.after')}</th>
        </tr>
      </thead>
      <tbody>
        {handOver.colleagues.map((colleague) => (
          <tr key={colleague.id}>
            <th scope="row">
              <Checkbox
                label={colleague.name}
                checked={chosen.includes(colleague.id)}
                onChange={() => onToggle(colleague.id)}
              />
            </th>
            <td>{words(colleague)}</td>
            <td>{words(after.get(colleague.id) ?? colleague)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3} id={hint}>
            {t('handOver.shared')}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** Batch after batch until nothing is left, then the account. What went over stays so: begun again it goes on. */
function useClosing(user: User, onClose: () => void) {
  const { t } = useTranslation('admin');
  const handOver = useHandOver(user.id);
  const act = useActOnUser();
  const [moved, setMoved] = useState(0);
  const run = async (toIds: string[]): Promise<void> => {
    try {
      for (let left = toIds.length === 0 ? 0 : 1; left > 0;) {
        const answer = await handOver.mutateAsync({ toIds, key: newIdempotencyKey() });
        setMoved((before) => before + answer.moved);
        left = answer.left;
      }
      await act.mutateAsync({ id: user.id, action: 'deactivate' });
    } catch {
      return; // The sentence stands in the dialog.
    }
    showDone(t('handOver.done'));
    onClose();
  };
  return { run, moved, pending: handOver.isPending || act.isPending, error: handOver.error ?? act.error };
}
