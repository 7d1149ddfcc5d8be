import type { ReferralStatus, Role } from '@birge/domain';
import { IconClock, IconUserFilled } from '@tabler/icons-react';
import { useTranslation } from '../../i18n';

import { childName } from '../../app/child-name';
import { useLocations } from '../../app/use-locations';
import { useUser } from '../../app/session';
import { CaseChip, PriorityMark, ReferralDisc } from '../../ui/chips/chips';
import { TwoLines, type Column } from '../../ui/data-table';
import { Day, DueDate } from '../../ui/facts';
import { useFormat } from '../../ui/use-format';

import classes from './case-list.module.css';
import type { CaseListItem } from './cases.queries';

/** The columns of the list of cases; managers also see whose case it is. */
export function useCaseColumns(): readonly Column<CaseListItem>[] {
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const { ageAndSex, no } = useFormat();
  const { shortPlace } = useLocations();
  const { role } = useUser();
  const columns: (Column<CaseListItem> | null)[] = [
    {
      key: 'child',
      header: t('columns.child'),
      sort: 'name',
      cell: ({ number, child }) => (
        <TwoLines
          strong
          first={childName(child)}
          second={`${ageAndSex(child.bornOn, child.sex, 'short')} · ${no(number)}`}
        />
      ),
    },
    {
      key: 'place',
      header: t('columns.place'),
      from: 'wide',
      cell: ({ child }) => (
        <TwoLines
          first={shortPlace(child)}
          second={child.locality === 'rural' ? code('locality.rural').toLocaleLowerCase() : undefined}
        />
      ),
    },
    {
      key: 'status',
      header: t('columns.status'),
      card: 'corner',
      cell: ({ status }) => <CaseChip status={status} />,
    },
    {
      key: 'priority',
      header: t('columns.priority'),
      sort: 'priority',
      cell: ({ priority }) => (
        <span className={classes.priority}>
          <PriorityMark priority={priority} />
        </span>
      ),
    },
    role === 'manager'
      ? {
          key: 'caseworker',
          header: t('columns.caseworker'),
          from: 'medium',
          cell: ({ caseworker }) =>
            caseworker?.name ?? <span className={classes.nobody}>{t('columns.noCaseworker')}</span>,
        }
      : null,
    { key: 'next', header: t('columns.next'), cell: (row) => <NextStep row={row} role={role} /> },
    {
      key: 'due',
      header: t('columns.due'),
      sort: 'dueOn',
      cell: ({ dueOn }) => dueOn && <DueDate on={dueOn} />,
    },
    {
      key: 'referrals',
      header: t('columns.referrals'),
      from: 'medium',
      cell: ({ referrals }) => <ReferralDiscs referrals={referrals} />,
    },
    {
      key: 'contact',
      header: t('columns.contact'),
      align: 'end',
      from: 'wide',
      card: 'none',
      cell: ({ lastContactOn }) =>
        lastContactOn ? (
          <Day on={lastContactOn} />
        ) : (
          <span className={classes.none}>{t('columns.noContact')}</span>
        ),
    },
  ];
  return columns.filter((column) => column !== null);
}

/** What is next, and whose turn it is: one's own in colour with a figure, others' with a clock. */
function NextStep({ row, role }: { row: CaseListItem; role: Role }) {
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  const task = row.nextTask;
  const words = decisionOf(row) ?? (task ? 'task' : 'none');
  const first = words === 'task' && task ? (task.title ?? code(`taskKind.${task.kind}`)) : t(`next.${words}`);
  const mine = row.turn === role;
  return (
    <TwoLines
      first={<span className={classes.next}>{first}</span>}
      second={
        row.turn === 'nobody' ? undefined : (
          <span className={mine ? classes.myTurn : classes.theirTurn}>
            {mine ? (
              <IconUserFilled size={13} aria-hidden="true" />
            ) : (
              <IconClock size={14} aria-hidden="true" />
            )}
            {mine ? t('turn.mine') : t(`turn.${othersTurn(row)}`)}
          </span>
        )
      }
    />
  );
}

const decisionOf = ({ status, turn }: CaseListItem): string | null => {
  if (turn !== 'manager') return null;
  return status === 'closure_requested' ? 'closure' : status === 'transfer_pending' ? 'transfer' : 'plan';
};

/** Who is meant by "others": the family when documents are asked of it, else the organisations. */
const othersTurn = ({ turn, referrals }: CaseListItem): string => {
  if (turn !== 'others') return turn;
  return referrals.some(({ status }) => status === 'info_needed') ? 'family' : 'organisation';
};

/** More than these would only be a pattern. */
const DISCS = 4;

function ReferralDiscs({ referrals }: { referrals: CaseListItem['referrals'] }) {
  const { t } = useTranslation('cases');
  const { t: code } = useTranslation('codes');
  if (referrals.length === 0) return <span className={classes.none}>{t('columns.noReferrals')}</span>;
  const shown = referrals.slice(-DISCS);
  return (
    <span className={classes.discs}>
      {shown.map(({ id, status, kind }) => (
        <ReferralDisc key={id} status={status as ReferralStatus} about={code(`serviceKind.${kind}`)} />
      ))}
      {referrals.length > DISCS && <span className={classes.none}>+{referrals.length - DISCS}</span>}
    </span>
  );
}
