import { IconCircleCheck, IconCloudOff, IconHistory } from '@tabler/icons-react';
import { useEffect } from 'react';

import { useTranslation } from '../i18n';

import { Button } from './button';
import classes from './draft-state.module.css';
import { Notice } from './notice';
import { useFormat } from './use-format';
import type { AnyDraft } from './use-draft';

const CHOICES = {
  here: ['draft.continue', 'draft.anew'],
  device: ['draft.continue', 'draft.anew'],
  newer: ['draft.takeNewer', 'draft.keepMine'],
  typed: ['draft.bringBack', 'draft.letGo'],
} as const;

/** What was begun earlier or elsewhere, above the form: to go on with, or to leave. Nothing is put under the cursor. */
export function DraftOffer({ draft }: { draft: AnyDraft }) {
  const { t } = useTranslation('drafts');
  const { moment } = useFormat();
  const { offer, elsewhere, willShow } = draft;
  useEffect(() => willShow(), [willShow]);
  if (offer === null && !elsewhere) return null;
  const [take, leave] = CHOICES[offer?.from ?? 'device'];
  return (
    <Notice hue="sky" role="status" icon={<IconHistory />}>
      {offer ? t(`draft.offer.${offer.from}`, { when: moment(offer.at) }) : t('draft.elsewhere')}
      {offer && (
        <span className={classes.choices}>
          <Button variant="light" onClick={offer.take}>
            {t(take)}
          </Button>
          <Button onClick={offer.leave}>{t(leave)}</Button>
        </span>
      )}
    </Notice>
  );
}

/** Quietly, under the form or at its corner: whether what was typed is safe. */
export function DraftLine({ draft }: { draft: AnyDraft }) {
  const { t } = useTranslation('drafts');
  const { time } = useFormat();
  const { status, savedAt, restored } = draft;
  const isTrouble = status === 'failed' || status === 'refused';
  const words = isTrouble
    ? t(`draft.${status}`)
    : status === 'saved' && savedAt
      ? t(restored ? 'common:form.draftRestored' : 'common:form.draftSaved', {
          time: time(savedAt.toISOString()),
        })
      : status === 'waiting'
        ? t('draft.waiting')
        : restored
          ? t('common:form.draftRestored')
          : '';
  return (
    <p className={classes.line} role="status" data-trouble={isTrouble || undefined}>
      {isTrouble && <IconCloudOff size={16} stroke={1.8} aria-hidden="true" />}
      {status === 'saved' && <IconCircleCheck size={16} stroke={1.8} aria-hidden="true" />}
      {words && <span>{words}</span>}
    </p>
  );
}
