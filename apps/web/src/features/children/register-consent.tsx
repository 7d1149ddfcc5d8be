import { Select, Textarea, TextInput } from '@mantine/core';
import {
  consentModes,
  priorities,
  spokenLanguages,
  type ConsentMode,
  type Priority,
  type SpokenLanguage,
} from '@birge/domain';
import { useQuery } from '@tanstack/react-query';

import { AssentFields, assentNeededOn } from '../../app/assent-fields';
import { useUser } from '../../app/session';
import { useTranslation } from '../../i18n';
import { ChoiceRow } from '../../ui/choice-row';
import { today } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/page';
import { RadioCards } from '../../ui/radio-cards';

import { Optional } from './child-fields';
import { caseworkersQuery, teamsQuery } from './children.queries';
import classes from './children.module.css';
import { consentGivers, consentLanguageOf, giverOf, type RegisterAnswers } from './register-answers';

interface Props {
  readonly answers: RegisterAnswers;
  readonly onChange: (change: Partial<RegisterAnswers>) => void;
  readonly errors: Readonly<Record<string, string>>;
}

/** Consent to keep the case file, now or later, and how the work begins. */
export function RegisterConsent(props: Props) {
  const { answers, onChange, errors } = props;
  const { t } = useTranslation('children');
  const canAgree = consentGivers(answers).length > 0;
  return (
    <>
      <div className={classes.stack}>
        <Notice>{t('consent.about')}</Notice>
        <RadioCards
          name="consentNow"
          label={t('consent.question')}
          error={errors['consentNow']}
          items={[
            {
              value: 'now',
              title: t('consent.now'),
              text: canAgree ? t('consent.nowText') : t('consent.nobody'),
              unfit: !canAgree,
            },
            { value: 'later', title: t('consent.later'), text: t('consent.laterText') },
          ]}
          value={answers.consentNow === null ? null : answers.consentNow ? 'now' : 'later'}
          onChange={(when) => onChange({ consentNow: when === 'now' })}
        />
        {answers.consentNow && canAgree && <ConsentTerms {...props} />}
      </div>
      <Section title={t('start.title')}>
        <StartFields {...props} />
      </Section>
    </>
  );
}

function ConsentTerms({ answers, onChange, errors }: Props) {
  const { t } = useTranslation('children');
  const { t: code } = useTranslation('codes');
  const giver = giverOf(answers);
  const nameOf = (of: number | 'child' | null): string =>
    of === 'child'
      ? t('consent.youngPerson', { name: answers.child.givenName })
      : (answers.people[of ?? 0]?.name ?? '');
  return (
    <>
      <div className={classes.pair}>
        <Select
          id="consent.personIndex"
          label={t('consent.giver')}
          error={errors['consent.personIndex'] ?? errors['consent.personId']}
          data={consentGivers(answers).map((of) => ({ value: String(of), label: nameOf(of) }))}
          value={giver === null ? null : String(giver)}
          onChange={(of) => onChange({ giver: of === 'child' ? 'child' : of === null ? null : Number(of) })}
        />
        <TextInput
          id="consent.givenOn"
          type="date"
          max={today()}
          label={t('consent.givenOn')}
          error={errors['consent.givenOn']}
          value={answers.givenOn}
          onChange={({ currentTarget }) => onChange({ givenOn: currentTarget.value })}
        />
      </div>
      <AssentFields
        under="consent."
        need={assentNeededOn(answers.child.bornOn, answers.givenOn)}
        inPerson={giver === 'child'}
        value={answers.assent}
        errors={errors}
        onChange={(part) => onChange({ assent: { ...answers.assent, ...part } })}
      />
      <ChoiceRow
        name="consent.mode"
        label={t('consent.mode')}
        error={errors['consent.mode']}
        items={consentModes.map((mode) => ({ value: mode, label: code(`consentMode.${mode}`) }))}
        value={answers.mode}
        onChange={(mode) => onChange({ mode: mode as ConsentMode })}
      />
      <ChoiceRow
        name="consent.language"
        label={t('consent.language')}
        error={errors['consent.language']}
        items={spokenLanguages.map((language) => ({ value: language, label: code(`language.${language}`) }))}
        value={consentLanguageOf(answers)}
        onChange={(language) => onChange({ language: language as SpokenLanguage })}
      />
    </>
  );
}

function StartFields({ answers, onChange, errors }: Props) {
  const { t } = useTranslation('children');
  const { t: code } = useTranslation('codes');
  const user = useUser();
  const isManager = user.role === 'manager';
  const isRegionManager = isManager && user.teamId === null;
  const teams = useQuery({ ...teamsQuery, enabled: isRegionManager }).data ?? [];
  const teamId = isRegionManager ? answers.teamId : user.teamId;
  const workers = useQuery(caseworkersQuery(teamId, isManager && teamId !== null)).data ?? [];
  return (
    <div className={classes.stack}>
      <ChoiceRow
        name="priority"
        label={t('start.priority')}
        description={t('start.priorityHint')}
        items={priorities.map((priority) => ({ value: priority, label: code(`priority.${priority}`) }))}
        value={answers.priority}
        onChange={(priority) => onChange({ priority: priority as Priority })}
      />
      {isManager && (
        <div className={classes.pair}>
          {isRegionManager && (
            <Select
              id="teamId"
              label={t('start.team')}
              searchable
              error={errors['teamId']}
              data={teams
                .filter((team) => team.active && team.regionId === user.regionId)
                .map(({ id, name }) => ({ value: id, label: name }))}
              value={answers.teamId}
              onChange={(chosen) => onChange({ teamId: chosen, caseworkerId: null })}
            />
          )}
          <Select
            id="caseworkerId"
            label={<Optional>{t('start.caseworker')}</Optional>}
            clearable
            error={errors['caseworkerId']}
            disabled={teamId === null}
            data={workers.map(({ id, name }) => ({ value: id, label: name }))}
            value={answers.caseworkerId}
            onChange={(chosen) => onChange({ caseworkerId: chosen })}
          />
        </div>
      )}
      <Textarea
        id="note"
        label={<Optional>{t('start.note')}</Optional>}
        description={t('start.noteHint')}
        error={errors['note']}
        maxLength={2000}
        value={answers.note}
        onChange={({ currentTarget }) => onChange({ note: currentTarget.value })}
      />
    </div>
  );
}
