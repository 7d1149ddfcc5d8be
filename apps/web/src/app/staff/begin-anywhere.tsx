import { queryOptions, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { matchPath, useLocation, useNavigate } from 'react-router';

import { caseQuery } from '../../features/cases/cases.queries';
import { NoteDialog } from '../../features/notes/note.form';
import { NewTaskDialog } from '../../features/tasks/task.form';
import { loadWords, useTranslation } from '../../i18n';
import { api, unwrap } from '../api';
import { CaseChoice, type ChosenCase } from '../case-choice';
import { childName } from '../child-name';

import type { Begun } from './use-shell-keys';

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

function Begin({ chosen, what, onClose }: { chosen: ChosenCase; what: Begun; onClose: () => void }) {
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

function ForWhom({ what, onClose }: { what: Begun; onClose: () => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ChosenCase | null>(null);
  if (chosen) return <Begin chosen={chosen} what={what} onClose={onClose} />;
  return <CaseChoice title={t(`keys.${what}`)} onChosen={setChosen} onClose={onClose} />;
}
