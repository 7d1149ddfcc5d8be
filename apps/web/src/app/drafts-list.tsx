import type { Schemas } from '@birge/api-client';
import { IconPencilPause } from '@tabler/icons-react';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

import { useTranslation } from '../i18n';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { showDone } from '../ui/toast';
import { useFormat } from '../ui/use-format';

import { api, unwrap } from './api';
import { childName } from './child-name';
import classes from './drafts-list.module.css';

type Unfinished = Schemas['UnfinishedDto'];

/** What fits on a desk without hiding the work of the day. */
const SHOWN = 3;

const draftsQuery = queryOptions({
  queryKey: ['drafts', 'list'],
  queryFn: async () => (await unwrap(api.GET('/api/drafts'))).items,
  // Somebody may have typed since, in this tab or on a phone.
  staleTime: 0,
});

/** What this person has begun and not finished, wherever it was: to go on with, or to throw away. */
export function DraftsList() {
  const { t } = useTranslation('drafts');
  const client = useQueryClient();
  const { data = [] } = useQuery(draftsQuery);
  const discard = useMutation({
    mutationFn: (key: string) => unwrap(api.DELETE('/api/drafts/{key}', { params: { path: { key } } })),
    onSuccess: () => showDone(t('draft.unfinished.discarded')),
    onSettled: () => client.invalidateQueries({ queryKey: ['drafts'] }),
  });
  if (data.length === 0) return null;
  return (
    <section aria-label={t('draft.unfinished.title')}>
      <Notice icon={<IconPencilPause />}>
        <ul className={classes.list}>
          {data.slice(0, SHOWN).map((draft) => (
            <Row
              key={draft.key}
              draft={draft}
              pending={discard.isPending && discard.variables === draft.key}
              onDiscard={() => discard.mutate(draft.key)}
            />
          ))}
        </ul>
        {data.length > SHOWN && (
          <p className={classes.when}>{t('draft.unfinished.more', { count: data.length - SHOWN })}</p>
        )}
      </Notice>
    </section>
  );
}

function Row(props: { draft: Unfinished; pending: boolean; onDiscard: () => void }) {
  const { draft, pending, onDiscard } = props;
  const { t } = useTranslation('drafts');
  const { moment } = useFormat();
  const what = useWhat()(draft);
  return (
    <li className={classes.row}>
      <span>
        <span className={classes.what}>{what}</span>{' '}
        <span className={classes.when}>{moment(draft.updatedAt)}</span>
      </span>
      <span className={classes.tools}>
        <Button variant="light" to={placeOf(draft)} aria-label={`${t('draft.unfinished.continue')}: ${what}`}>
          {t('draft.unfinished.continue')}
        </Button>
        <Button
          variant="subtle"
          pending={pending}
          onClick={onDiscard}
          aria-label={`${t('draft.unfinished.discard')}: ${what}`}
        >
          {t('draft.unfinished.discard')}
        </Button>
      </span>
    </li>
  );
}

function useWhat(): (draft: Unfinished) => string {
  const { t } = useTranslation('drafts');
  const { no } = useFormat();
  return ({ key, about, referralNumber }) => {
    const form = t(`draft.form.${key.split('.')[0] ?? ''}`, { defaultValue: t('draft.form.other') });
    if (about)
      return t('draft.unfinished.about', { form, name: childName(about), number: no(about.caseNumber) });
    return referralNumber ? t('draft.unfinished.ofReferral', { form, number: referralNumber }) : form;
  };
}

/** The page it was typed on; a dialog over it opens by itself where its page can be asked for it. */
function placeOf({ key, place, about }: Unfinished): string {
  const [form, what] = key.split('.');
  if (form === 'note' && about) return `/cases/${about.caseId}?note=note`;
  if (form === 'task' && what === 'new' && about) return `/cases/${about.caseId}?task=new`;
  if (form === 'referral' && /^\/(inbox|referrals)\//.test(place)) return `${place}?answer=${what ?? ''}`;
  return place;
}
