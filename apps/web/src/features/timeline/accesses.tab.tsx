import type { ReactNode } from 'react';

import { useTranslation } from '../../i18n';

import { NoAnswer } from '../../app/screens/no-answer';
import { Avatar } from '../../ui/avatar';
import { DataTable, TwoLines, type Column } from '../../ui/data-table';
import { LoadMore } from '../../ui/load-more';
import { Section } from '../../ui/page';
import { SkeletonRows } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import classes from './timeline.module.css';
import { ACCESSES_PER_PAGE, useAccesses, type CaseAccess } from './timeline.queries';

/** Who opened this case file and when: the family may ask for it. */
export function AccessesTab({ caseId }: { caseId: string }) {
  const { t } = useTranslation('timeline');
  const { t: code } = useTranslation('codes');
  const { moment } = useFormat();
  const list = useAccesses(caseId);
  if (list.isPending) return <SkeletonRows rows={6} />;
  if (list.isError) return <NoAnswer error={list.error} onRetry={() => void list.refetch()} />;
  const rows = list.data.pages.flatMap(({ items }) => items);
  const what = ({ layer, document }: CaseAccess): ReactNode => {
    const restricted = layer && code(`restrictedLayer.${layer}`);
    if (!document) return restricted ?? t('accesses.file');
    const name = [code(`documentKind.${document.kind}`), document.title].filter(Boolean).join(': ');
    return <TwoLines first={t('accesses.document', { name })} second={restricted ?? undefined} />;
  };
  const columns: Column<CaseAccess>[] = [
    {
      key: 'who',
      header: t('accesses.who'),
      cell: ({ user }) => (
        <span className={classes.who}>
          <Avatar name={user.name} size={32} />
          <TwoLines strong first={user.name} second={user.organisationName ?? code(`role.${user.role}`)} />
        </span>
      ),
    },
    {
      key: 'what',
      header: t('accesses.what'),
      cell: (access) => what(access),
    },
    { key: 'when', header: t('accesses.when'), align: 'end', card: 'corner', cell: ({ at }) => moment(at) },
  ];
  return (
    <Section title={t('accesses.title')}>
      <p className={classes.about}>{t('accesses.about')}</p>
      <DataTable
        compact
        caption={t('accesses.title')}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
      <LoadMore
        shown={rows.length}
        count={list.data.pages[0]?.count ?? null}
        pageSize={ACCESSES_PER_PAGE}
        hasMore={list.hasNextPage}
        pending={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </Section>
  );
}
