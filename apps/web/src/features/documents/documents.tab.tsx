import type { Schemas } from '@birge/api-client';
import { IconFiles } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';

import { NoAnswer } from '../../app/screens/no-answer';
import { useTranslation } from '../../i18n';
import { EmptyState } from '../../ui/empty-state';
import { Section } from '../../ui/page';
import { Pills } from '../../ui/pills';
import { SkeletonRows } from '../../ui/skeleton';

import { AddBar } from './add-bar';
import { DocumentRow } from './document-row';
import { standingOf, type Standing } from './document-words';
import classes from './documents.module.css';
import { documentsQuery, type Document } from './documents.queries';

const AddDialog = lazy(() => import('./add.dialog').then((part) => ({ default: part.AddDialog })));
const EditDialog = lazy(() => import('./edit.dialog').then((part) => ({ default: part.EditDialog })));
const EndDialog = lazy(() => import('./end.dialog').then((part) => ({ default: part.EndDialog })));

/** What is open above the list. */
export type OpenDialog =
  | { readonly what: 'add'; readonly files: readonly File[]; readonly replaces?: Document }
  | { readonly what: 'edit'; readonly document: Document }
  | { readonly what: 'withdraw' | 'mark_in_error'; readonly document: Document };

const groups = ['current', 'ending', 'past'] as const satisfies readonly Standing[];

/** What counts also counts while it ends. */
const isIn = (group: Standing, document: Document): boolean => {
  const standing = standingOf(document);
  return standing === group || (group === 'current' && standing === 'ending');
};

/** The papers of a child: given once, with the day until which they count. */
export function DocumentsTab({ caseFile }: { caseFile: Pick<Schemas['CaseDto'], 'id' | 'status'> }) {
  const { t } = useTranslation('documents');
  const { data: documents, error, refetch } = useQuery(documentsQuery(caseFile.id));
  const [group, setGroup] = useState<Standing>('current');
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const close = (): void => setDialog(null);
  if (error && !documents) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  const shown = documents?.filter((document) => isIn(group, document));
  const closed = caseFile.status === 'closed';
  return (
    <Section title={t('title')} count={documents?.filter((document) => isIn('current', document)).length}>
      <p className={classes.lead}>{t('lead')}</p>
      {!closed && <AddBar onFiles={(files) => setDialog({ what: 'add', files })} />}
      {documents === undefined && <SkeletonRows rows={3} height={72} />}
      {documents?.length === 0 && (
        <EmptyState icon={<IconFiles />} title={t('none')}>
          {t('noneText')}
        </EmptyState>
      )}
      {documents && documents.length > 0 && (
        <div className={classes.filter}>
          <Pills
            label={t('filter')}
            current={group}
            onSelect={(key) => setGroup(key as Standing)}
            items={groups.map((key) => ({
              key,
              label: t(`filters.${key}`),
              count: documents.filter((document) => isIn(key, document)).length,
            }))}
          />
        </div>
      )}
      {shown?.length === 0 && documents?.length !== 0 && <p className={classes.lead}>{t('noneHere')}</p>}
      <ul className={classes.list}>
        {shown?.map((document) => (
          <DocumentRow key={document.id} document={document} closed={closed} onDialog={setDialog} />
        ))}
      </ul>
      <Suspense>
        {dialog?.what === 'add' && (
          <AddDialog caseId={caseFile.id} files={dialog.files} replaces={dialog.replaces} onClose={close} />
        )}
        {dialog?.what === 'edit' && (
          <EditDialog
            caseId={caseFile.id}
            document={documents?.find(({ id }) => id === dialog.document.id) ?? dialog.document}
            onClose={close}
          />
        )}
        {(dialog?.what === 'withdraw' || dialog?.what === 'mark_in_error') && (
          <EndDialog caseId={caseFile.id} action={dialog.what} document={dialog.document} onClose={close} />
        )}
      </Suspense>
    </Section>
  );
}
