import { IconFileUpload } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { StatusChip, type Look } from '../../ui/chip';
import { AnswerCard } from '../../ui/queue';
import { useFormat } from '../../ui/use-format';

import type { GivenDocument } from './my-day.queries';

const look: Look = { hue: 'teal', icon: IconFileUpload };

/** What a family sent from its page: it goes away once somebody has opened it or handed it on. */
export function GivenDocumentCard({ document }: { document: GivenDocument }) {
  const { t } = useTranslation('tasks');
  const { t: code } = useTranslation('codes');
  const { moment } = useFormat();
  const { caseId, kind, givenName, familyName, givenBy, givenAt } = document;
  const name = [givenName, familyName].filter(Boolean).join(' ');
  return (
    <AnswerCard
      chip={<StatusChip look={look} label={t('given.chip')} />}
      when={moment(givenAt)}
      title={name}
      place={givenBy}
      action={
        <Button to={`/cases/${caseId}/documents`} aria-label={`${t('given.see')}: ${name}`}>
          {t('given.see')}
        </Button>
      }
    >
      <p>{t('given.text', { kind: code(`documentKind.${kind}`) })}</p>
    </AnswerCard>
  );
}
