import { isIdentityDocument } from '@birge/domain';
import { IconCamera, IconCircleCheck, IconEye, IconPaperclip } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { useFormProblems } from '../../app/form-problems';
import { problemCodeOf, ProblemError } from '../../app/problem';
import { useTranslation } from '../../i18n';

import classes from './give-document.module.css';
import type { FamilyReferral } from './family.queries';

type Kind = FamilyReferral['documents'][number];

/** Each paper that is asked for, and the shortest way to give it. */
export function GiveDocuments({ referral }: { referral: FamilyReferral }) {
  const { t } = useTranslation('family');
  if (referral.documents.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('papers.askedList')}>
      {referral.documents.map((kind) => (
        <li key={kind} className={classes.item}>
          <Give referral={referral} kind={kind} />
        </li>
      ))}
    </ul>
  );
}

function Give({ referral, kind }: { referral: FamilyReferral; kind: Kind }) {
  const { t } = useTranslation('family');
  const { t: code } = useTranslation('family-codes');
  const { state, share, error, send, again } = useGive(referral, kind);
  const name = code(`documentKind.${kind}`);
  // The only one stands in the headline already.
  const named = referral.documents.length > 1;
  const here = state === 'done' || (state === 'open' && referral.held?.includes(kind));
  if (isIdentityDocument(kind))
    return (
      <>
        {named && <p className={classes.name}>{name}</p>}
        <p className={classes.line}>
          <IconEye size={20} stroke={1.8} aria-hidden="true" /> {t('papers.onlySee')}
        </p>
      </>
    );
  return (
    <>
      {named && <p className={classes.name}>{name}</p>}
      {here && (
        <p className={classes.line} role="status">
          <IconCircleCheck size={20} stroke={1.8} aria-hidden="true" />
          {t(state === 'done' ? 'papers.done' : 'papers.here')}
        </p>
      )}
      {state === 'sending' && (
        <div className={classes.progress}>
          <progress value={share < 1 ? share : undefined} max={1} aria-label={name} />
          <p role="status">
            {share < 1
              ? t('papers.sending', { percent: `${Math.round(share * 100)} %` })
              : t('papers.looking')}
          </p>
        </div>
      )}
      {state === 'failed' && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
      {state === 'failed' && again && (
        <button type="button" className={classes.button} onClick={again}>
          {t('papers.again')}
        </button>
      )}
      {!here && state !== 'sending' && (
        <div className={classes.ways}>
          <label className={classes.button} data-main>
            <IconCamera size={22} stroke={1.7} aria-hidden="true" />
            <span>
              {t('papers.photo')}
              <span className={classes.spoken}>: {name}</span>
            </span>
            <input type="file" accept="image/*" capture="environment" onChange={taken(send)} />
          </label>
          <label className={classes.button}>
            <IconPaperclip size={22} stroke={1.7} aria-hidden="true" />
            <span>
              {t('papers.file')}
              <span className={classes.spoken}>: {name}</span>
            </span>
            <input type="file" accept=".pdf,.docx,image/*,application/pdf" onChange={taken(send)} />
          </label>
        </div>
      )}
    </>
  );
}

const taken =
  (send: (file: File) => void) =>
  ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const [file] = currentTarget.files ?? [];
    if (file) send(file);
    currentTarget.value = '';
  };

/** Sends one paper. The same picture again is the same paper, so trying again after a lost connection does no harm. */
function useGive(referral: FamilyReferral, kind: Kind) {
  const { t } = useTranslation('family');
  const problems = useFormProblems();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const [state, setState] = useState<'open' | 'sending' | 'done' | 'failed'>('open');
  const [share, setShare] = useState(0);
  const [error, setError] = useState<unknown>(null);

  async function send(chosen: File): Promise<void> {
    setFile(chosen);
    setState('sending');
    setShare(0);
    try {
      // Fetched when it is needed: the page itself stays light.
      const { sendDocument } = await import('./send-document');
      await sendDocument(referral, kind, chosen, setShare);
      setState('done');
      await client.invalidateQueries({ queryKey: ['family'] });
    } catch (failed) {
      setError(failed);
      setState('failed');
    }
  }

  const lost = problemCodeOf(error) === 'no_connection';
  const refused = error instanceof ProblemError && (error.problem.errors?.length ?? 0) > 0;
  const why = lost ? t('papers.lost') : Object.values(problems(error).fields)[0];
  return {
    state,
    share,
    error: lost ? t('papers.lost') : [t('papers.failed'), why && capitalised(why)].filter(Boolean).join(' '),
    send: (chosen: File) => void send(chosen),
    again: file !== null && !refused ? () => void send(file) : null,
  };
}

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
