import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router';

import { CaseDialogs, useCaseDialog } from '../../features/cases/case-menu';
import { caseQuery } from '../../features/cases/cases.queries';
import { useTranslation } from '../../i18n';
import { isTyping } from '../../ui/is-typing';
import { TabLinks } from '../../ui/pills';
import { PageSkeleton, SkeletonRows } from '../../ui/skeleton';
import { ChangesBar } from '../changes-bar';
import { childName } from '../child-name';
import { NewTaskDialog, NoteDialog } from '../dialogs-on-demand';
import { NoAnswer } from '../screens/no-answer';
import { NotFound } from '../screens/not-found';

import { CaseHead, referTo } from './case-head';
import classes from './case-file.module.css';
import type { CaseFile } from './case-file';
import { caseTabs } from './case-tabs';
import { useNoteSteps } from './note-steps';

const DuplicatesNotice = lazy(() =>
  import('../../features/merges/duplicates-notice').then((file) => ({ default: file.DuplicatesNotice })),
);

/** Everything about one child's case; each tab is an address of its own. */
export function CaseFilePage() {
  const { id = '', '*': rest = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery(caseQuery(id));
  if (isPending) return <PageSkeleton />;
  if (!data) return <NoAnswer error={error} onRetry={() => void refetch()} />;
  // The number of a record that became part of another leads there.
  if (data.mergedInto) return <Navigate to={`/cases/${data.mergedInto.id}`} replace />;
  // Another case in the same place begins anew: no dialog or filter of the one before may stay.
  return <File key={id} caseFile={data} tab={rest} />;
}

type NoteKind = 'note' | 'call' | 'visit';

function File({ caseFile, tab }: { caseFile: CaseFile; tab: string }) {
  const { t } = useTranslation('case-file');
  const { dialog, open, close } = useCaseDialog();
  const note = useNoteDialog();
  const [params] = useSearchParams();
  const [task, setTask] = useState(params.get('task') === 'new');
  const name = childName(caseFile.child);
  const closed = caseFile.status === 'closed';
  const navigate = useNavigate();
  useFileKeys({
    n: () => note.open('note'),
    t: () => !closed && setTask(true),
    r: () => !closed && void navigate(referTo(caseFile.id)),
  });
  const { noteSteps, dialogs } = useNoteSteps(caseFile, name);
  const current = caseTabs.find(({ path }) => path === tab);

  return (
    <>
      <CaseHead
        caseFile={caseFile}
        isOverview={tab === ''}
        onNote={() => note.open('note')}
        onTask={() => setTask(true)}
        onDialog={open}
      />
      <TabLinks
        label={t('tabs.label')}
        items={caseTabs.map(({ name: tabName, path }) => ({
          key: tabName,
          label: t(`tabs.${tabName}`),
          to: path === '' ? `/cases/${caseFile.id}` : `/cases/${caseFile.id}/${path}`,
          end: path === '',
        }))}
      />
      <div className={classes.content} data-file-keys>
        <ChangesBar caseId={caseFile.id} />
        {tab === '' && (
          <Suspense fallback={null}>
            <DuplicatesNotice childId={caseFile.child.id} />
          </Suspense>
        )}
        <Suspense fallback={<SkeletonRows rows={6} />}>
          {current ? (
            <current.Content
              caseFile={caseFile}
              onNewTask={closed ? undefined : () => setTask(true)}
              noteSteps={noteSteps}
            />
          ) : tab === 'notes' ? (
            // Notes have no tab of their own: they stand in the timeline.
            <Navigate to={`/cases/${caseFile.id}/timeline?kind=notes`} replace />
          ) : (
            <NotFound />
          )}
        </Suspense>
      </div>
      <CaseDialogs caseFile={caseFile} dialog={dialog} onClose={close} />
      {note.kind && <NoteDialog caseId={caseFile.id} name={name} kind={note.kind} onClose={note.close} />}
      {dialogs}
      {task && <NewTaskDialog caseId={caseFile.id} name={name} onClose={() => setTask(false)} />}
    </>
  );
}

/** The note dialog; My day opens it by `?note=visit`. */
function useNoteDialog() {
  const [params, setParams] = useSearchParams();
  const asked = params.get('note');
  const [kind, setKind] = useState<NoteKind | null>(
    asked === 'visit' || asked === 'call' || asked === 'note' ? asked : null,
  );
  return {
    kind,
    open: setKind,
    close: () => {
      setKind(null);
      if (asked) setParams({}, { replace: true, preventScrollReset: true });
    },
  };
}

/** Single letters begin a note, a task, a referral; never while somebody types. */
function useFileKeys(keys: Readonly<Record<string, () => unknown>>) {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      const act = keys[event.key];
      if (!act || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('[role="dialog"], dialog[open]')) return;
      event.preventDefault();
      act();
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
