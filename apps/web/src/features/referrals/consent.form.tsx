import { Select, TextInput } from '@mantine/core';
import { assentNeededAt, consentModes, spokenLanguages, type AssentNeed } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import type { FormEvent } from 'react';

import { assentBody, AssentFields, noAssent, type AssentAnswers } from '../../app/assent-fields';
import { useFormProblems } from '../../app/form-problems';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { DraftLine, DraftOffer } from '../../ui/draft-state';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { Skeleton } from '../../ui/skeleton';
import { useDraft } from '../../ui/use-draft';

import classes from './refer.module.css';
import { guardiansQuery, useGiveConsent, type Referral } from './referrals.queries';

type Mode = (typeof consentModes)[number];
type Spoken = (typeof spokenLanguages)[number];

/** The young person answers, not a representative. */
const IN_PERSON = 'child';

interface Answers {
  personId: string | null;
  mode: Mode;
  language: Spoken | null;
  givenOn: string;
  assent: AssentAnswers;
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
  const need = assentNeededAt(draft.child.age ?? 0);
  const young =
    need === 'own' ? [{ value: IN_PERSON, label: draft.child.givenName ?? draft.child.shortName }] : [];
  return (
    <Form
      caseId={caseId}
      draft={draft}
      onClose={onClose}
      need={need}
      people={[...young, ...data.map(({ id, name }) => ({ value: id, label: name }))]}
      initial={{
        personId: need === 'own' ? IN_PERSON : (first?.id ?? null),
        mode: 'written',
        language: first?.language ?? null,
        givenOn: today(),
        assent: noAssent,
      }}
      title={t('consent.title', { organisation: draft.organisation?.name })}
    />
  );
}

interface FormProps {
  caseId: string;
  draft: Referral;
  onClose: () => void;
  need: AssentNeed;
  people: { value: string; label: string }[];
  initial: Answers;
  title: string;
}

function Form({ caseId, draft, onClose, need, people, initial, title }: FormProps) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const typed = useDraft<Answers>(
    `consent.sharing.${draft.id}${draft.organisation ? `.${draft.organisation.id}` : ''}`,
    initial,
    { caseId },
  );
  const { value, set, clear } = typed;
  const { sendKey: key } = typed;
  const give = useGiveConsent(caseId, draft.id);
  const labels = {
    personId: t('consent.who'),
    mode: t('consent.mode'),
    language: t('consent.language'),
    givenOn: t('consent.on'),
    assent: t('codes:assent.title'),
    assentNote: t('codes:assent.note'),
    caregiver: t('codes:assent.caregiver'),
  };
  const { summary, fields } = useFormProblems()(give.error, labels);
  const inPerson = value.personId === IN_PERSON;
  const change = (part: Partial<Answers>) => set((before) => ({ ...before, ...part }));

  function submit(event: FormEvent) {
    event.preventDefault();
    if (give.isPending) return;
    const { personId, mode, language, givenOn } = value;
    const consent = {
      purpose: 'sharing' as const,
      organisationId: draft.organisation?.id ?? null,
      personId: inPerson ? null : personId,
      mode,
      language: language ?? ('kk' as const),
      givenOn,
      ...assentBody(value.assent, need, inPerson),
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
      <AssentFields
        need={need}
        inPerson={inPerson}
        value={value.assent}
        errors={fields}
        onChange={(part) => change({ assent: { ...value.assent, ...part } })}
      />
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
