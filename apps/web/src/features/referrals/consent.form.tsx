import { Select, TextInput } from '@mantine/core';
import { consentModes, spokenLanguages } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';

import { useFormProblems } from '../../app/form-problems';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { DraftLine, DraftOffer } from '../../ui/draft-state';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { Skeleton } from '../../ui/skeleton';
import { useDraft } from '../../ui/use-draft';

import classes from './refer.module.css';
import { guardiansQuery, newIdempotencyKey, useGiveConsent, type Referral } from './referrals.queries';

type Mode = (typeof consentModes)[number];
type Spoken = (typeof spokenLanguages)[number];

interface Answers {
  personId: string | null;
  mode: Mode;
  language: Spoken | null;
  givenOn: string;
}

/** Records, without leaving the referral, that the family agrees to tell this organisation. */
export function ConsentForm({
  caseId,
  draft,
  onClose,
}: {
  caseId: string;
  draft: Referral;
  onClose: () => void;
}) {
  const { t } = useTranslation('referrals');
  const { data } = useQuery(guardiansQuery(caseId));
  if (!data) return <Skeleton height={220} />;
  const first = data[0];
  return (
    <Form
      caseId={caseId}
      draft={draft}
      onClose={onClose}
      people={data.map(({ id, name }) => ({ value: id, label: name }))}
      initial={{
        personId: first?.id ?? null,
        mode: 'written',
        language: first?.language ?? null,
        givenOn: today(),
      }}
      title={t('consent.title', { organisation: draft.organisation?.name })}
    />
  );
}

interface FormProps {
  caseId: string;
  draft: Referral;
  onClose: () => void;
  people: { value: string; label: string }[];
  initial: Answers;
  title: string;
}

function Form({ caseId, draft, onClose, people, initial, title }: FormProps) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const typed = useDraft<Answers>(
    `consent.sharing.${draft.id}${draft.organisation ? `.${draft.organisation.id}` : ''}`,
    initial,
    { caseId },
  );
  const { value, set, clear } = typed;
  const [key] = useState(newIdempotencyKey);
  const give = useGiveConsent(caseId, draft.id);
  const labels = {
    personId: t('consent.who'),
    mode: t('consent.mode'),
    language: t('consent.language'),
    givenOn: t('consent.on'),
  };
  const { summary, fields } = useFormProblems()(give.error, labels);
  const change = (part: Partial<Answers>) => set((before) => ({ ...before, ...part }));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (give.isPending) return;
    const { personId, mode, language, givenOn } = value;
    const consent = {
      purpose: 'sharing' as const,
      organisationId: draft.organisation?.id ?? null,
      personId,
      mode,
      language: language ?? ('kk' as const),
      givenOn,
    };
    give.mutateAsync({ consent, key }).then(
      () => {
        clear();
        onClose();
      },
      () => undefined,
    );
  }

  return (
    <form className={classes.consentForm} onSubmit={submit}>
      <h2>{title}</h2>
      <DraftOffer draft={typed} />
      <ErrorSummary errors={summary} />
      <div className={classes.pair}>
        <Select
          id="personId"
          label={labels.personId}
          data={people}
          allowDeselect={false}
          value={value.personId}
          error={fields['personId']}
          onChange={(personId) => change({ personId })}
        />
        <Select
          id="mode"
          label={labels.mode}
          data={consentModes.map((mode) => ({ value: mode, label: code(`consentMode.${mode}`) }))}
          allowDeselect={false}
          value={value.mode}
          error={fields['mode']}
          onChange={(mode) => mode && change({ mode: mode as Mode })}
        />
        <Select
          id="language"
          label={labels.language}
          data={spokenLanguages.map((spoken) => ({ value: spoken, label: code(`language.${spoken}`) }))}
          allowDeselect={false}
          value={value.language}
          error={fields['language']}
          onChange={(language) => change({ language: language as Spoken | null })}
        />
        <TextInput
          id="givenOn"
          type="date"
          label={labels.givenOn}
          max={today()}
          value={value.givenOn}
          error={fields['givenOn']}
          onChange={({ currentTarget }) => change({ givenOn: currentTarget.value })}
        />
      </div>
      <DraftLine draft={typed} />
      <div className={classes.buttons}>
        <Button type="submit" variant="light" size="md" pending={give.isPending}>
          {t('consent.save')}
        </Button>
        <Button variant="subtle" size="md" onClick={onClose}>
          {t('common:actions.cancel')}
        </Button>
      </div>
    </form>
  );
}
