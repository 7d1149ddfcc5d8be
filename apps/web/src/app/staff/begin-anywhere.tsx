import { Select } from '@mantine/core';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { matchPath, useLocation, useNavigate } from 'react-router';

import { caseQuery } from '../../features/cases/cases.queries';
import { NoteDialog } from '../../features/notes/note.form';
import { NewTaskDialog } from '../../features/tasks/task.form';
import { loadWords, useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { useFormat } from '../../ui/use-format';
import { api, unwrap } from '../api';
import { childName } from '../child-name';

import type { Begun } from './use-shell-keys';

interface Chosen {
  readonly id: string;
  readonly name: string;
}

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';

/** The case of the row on which the keyboard stands: My day, a list of cases. */
function caseOfRow(): string | null {
  const row = document.activeElement?.closest('li, tr');
  const link = row?.querySelector('a[href*="/cases/"]')?.getAttribute('href') ?? '';
  return new RegExp(`^/cases/(${UUID})`).exec(link)?.[1] ?? null;
}

const caseOfReferral = (id: string) =>
  queryOptions({
    queryKey: ['referrals', 'case-of', id],
    queryFn: async () => (await unwrap(api.GET('/api/referrals/{id}', { params: { path: { id } } }))).case.id,
    enabled: id !== '',
  });

const choiceQuery = (q: string) =>
  queryOptions({
    queryKey: ['cases', 'choice', q],
    queryFn: async () => {
      const body = { open: true, limit: 20, ...(q === '' ? {} : { q }) };
      return (await unwrap(api.POST('/api/cases/search', { body }))).items;
    },
  });

/** A note, a task or a referral: of the case one is in or stands on; else one says first for whom. */
export function BeginAnywhere({ what, onClose }: { what: Begun; onClose: () => void }) {
  const { pathname } = useLocation();
  const ofPage = matchPath('/cases/:id/*', pathname)?.params.id ?? '';
  const ofReferral = matchPath('/referrals/:id', pathname)?.params.id ?? '';
  // Asked once: a dialog that opens takes the keyboard with it.
  const [row] = useState(caseOfRow);
  const referral = useQuery(caseOfReferral(ofReferral));
  const known = row ?? (new RegExp(`^${UUID}$`).test(ofPage) ? ofPage : null) ?? referral.data ?? null;
  const [words, setWords] = useState(false);
  useEffect(() => {
    void loadWords(['notes', 'tasks', 'codes']).then(() => setWords(true));
  }, []);
  if (!words || (ofReferral !== '' && referral.isPending)) return null;
  if (known) return <OfKnown caseId={known} what={what} onClose={onClose} />;
  return <ForWhom what={what} onClose={onClose} />;
}

function OfKnown({ caseId, what, onClose }: { caseId: string; what: Begun; onClose: () => void }) {
  const { data, isError } = useQuery(caseQuery(caseId));
  // Out of reach, or gone: then one says for whom.
  if (isError) return <ForWhom what={what} onClose={onClose} />;
  if (!data) return null;
  return <Begin chosen={{ id: caseId, name: childName(data.child) }} what={what} onClose={onClose} />;
}

function Begin({ chosen, what, onClose }: { chosen: Chosen; what: Begun; onClose: () => void }) {
  const navigate = useNavigate();
  const { id, name } = chosen;
  useEffect(() => {
    if (what !== 'refer') return;
    onClose();
    void navigate(`/cases/${id}/refer`);
  }, [what, id, navigate, onClose]);
  if (what === 'note') return <NoteDialog caseId={id} name={name} onClose={onClose} />;
  if (what === 'task') return <NewTaskDialog caseId={id} name={name} onClose={onClose} />;
  return null;
}

/** By name, number or IIN; what is typed travels in the body. */
function ForWhom({ what, onClose }: { what: Begun; onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const { t: common } = useTranslation();
  const { ageAndSex, no } = useFormat();
  const [q, setQ] = useState('');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [ready, setReady] = useState(false);
  const { data: found = [] } = useQuery({ ...choiceQuery(q.trim()), placeholderData: keepPreviousData });
  if (ready && chosen) return <Begin chosen={chosen} what={what} onClose={onClose} />;
  const kept =
    chosen && !found.some(({ id }) => id === chosen.id) ? [{ value: chosen.id, label: chosen.name }] : [];
  return (
    <ConfirmDialog
      title={common(`keys.${what}`)}
      confirm={common('actions.continue')}
      disabled={chosen === null}
      onConfirm={() => setReady(true)}
      onClose={onClose}
    >
      <Select
        searchable
        data-autofocus
        label={t('forWhom.label')}
        description={common('find.hint')}
        nothingFoundMessage={t('forWhom.none')}
        // The server has found them already, typos forgiven.
        filter={({ options }) => options}
        data={[
          ...kept,
          ...found.map(({ id, number, child }) => ({
            value: id,
            label: `${childName(child)} · ${ageAndSex(child.bornOn, child.sex, 'short')} · ${no(number)}`,
          })),
        ]}
        searchValue={q}
        onSearchChange={setQ}
        value={chosen?.id ?? null}
        onChange={(id, option) =>
          setChosen(id === null ? null : { id, name: option?.label.split(' · ')[0] ?? '' })
        }
      />
    </ConfirmDialog>
  );
}
