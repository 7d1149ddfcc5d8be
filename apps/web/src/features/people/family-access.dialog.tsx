import { Select, TextInput } from '@mantine/core';
import type { components } from '@birge/api-client';
import { consentModes, languages, type ConsentMode, type Language } from '@birge/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { api, unwrap } from '../../app/api';
import {
  assentBody,
  AssentFields,
  assentNeededOn,
  noAssent,
  type AssentAnswers,
} from '../../app/assent-fields';
import { useFormProblems } from '../../app/form-problems';
import { problemCodeOf } from '../../app/problem';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';

import classes from './people.module.css';
import type { Person } from './people.queries';

interface AccessDialogProps {
  caseFile: components['schemas']['CaseDto'];
  person: Person;
  onClose: () => void;
}

interface Answers {
  readonly email: string;
  readonly language: Language;
  readonly consentMode: ConsentMode | null;
  readonly assent: AssentAnswers;
}

function useRefresh(caseId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all(
      [
        ['people', caseId],
        ['consents', caseId],
        ['timeline', caseId],
      ].map((queryKey) => client.invalidateQueries({ queryKey })),
    );
}

/** Opens the family page to a legal representative, or closes it to somebody who has it. */
export function FamilyAccessDialog(props: AccessDialogProps) {
  return props.person.hasAccount ? <EndAccess {...props} /> : <GiveAccess {...props} />;
}

function GiveAccess({ caseFile, person, onClose }: AccessDialogProps) {
  const { id: caseId, child } = caseFile;
  const { t } = useTranslation('people');
  const { t: code } = useTranslation('codes');
  const refresh = useRefresh(caseId);
  const spoken = languages.find((language) => language === person.language) ?? 'kk';
  const draft = useDraft<Answers>(
    `access.${person.id}`,
    { email: '', language: spoken, consentMode: null, assent: noAssent },
    { caseId, sentTo: `/people/${person.id}/access` },
  );
  const { email, language, consentMode } = draft.value;
  const change = (part: Partial<Answers>): void => draft.set((before) => ({ ...before, ...part }));
  const isYoung = assentNeededOn(child.bornOn, today()) === 'own' && draft.value.assent.assent !== 'not_able';
  const give = useMutation({
    mutationFn: () =>
      unwrap(
        api.POST('/api/people/{id}/access', {
          params: { path: { id: person.id } },
          body: {
            email,
            language,
            ...(consentMode
              ? {
                  consentMode,
                  ...assentBody(draft.value.assent, assentNeededOn(child.bornOn, today()), isYoung),
                }
              : {}),
          },
        }),
      ),
    onSuccess: ({ temporaryPassword }) => {
      draft.clear();
      if (temporaryPassword !== null) return;
      showDone(t('access.known', { name: person.name }));
      onClose();
    },
    onSettled: refresh,
  });
  const labels = {
    email: t('access.email'),
    language: t('form.language'),
    consentMode: t('access.consent'),
    assent: t('codes:assent.title'),
    assentNote: t('codes:assent.note'),
    caregiver: t('codes:assent.caregiver'),
  };
  const { summary, fields } = useFormProblems()(give.error, labels);
  const password = give.data?.temporaryPassword;
  if (password) return <Password name={person.name} password={password} onClose={onClose} />;
  return (
    <ConfirmDialog
      title={t('access.give', { name: person.name })}
      confirm={t('access.confirm')}
      draft={draft}
      pending={give.isPending}
      disabled={email.trim() === ''}
      onConfirm={() => give.mutate()}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      {problemCodeOf(give.error) === 'blocked' && <Notice hue="amber">{t('access.blocked')}</Notice>}
      <p>{t('access.about')}</p>
      <TextInput
        id="email"
        type="email"
        label={labels.email}
        required
        maxLength={254}
        value={email}
        error={fields['email']}
        onChange={({ currentTarget }) => change({ email: currentTarget.value })}
      />
      <Select
        id="language"
        label={labels.language}
        allowDeselect={false}
        data={languages.map((value) => ({ value, label: code(`language.${value}`) }))}
        value={language}
        onChange={(value) => value && change({ language: value as Language })}
      />
      <Select
        id="consentMode"
        label={labels.consentMode}
        clearable
        data={consentModes.map((value) => ({ value, label: code(`consentMode.${value}`) }))}
        value={consentMode}
        error={fields['consentMode']}
        onChange={(value) => change({ consentMode: value as ConsentMode | null })}
      />
      {consentMode && (
        <AssentFields
          need={assentNeededOn(child.bornOn, today())}
          inPerson={isYoung}
          value={draft.value.assent}
          errors={fields}
          onChange={(part) => change({ assent: { ...draft.value.assent, ...part } })}
        />
      )}
    </ConfirmDialog>
  );
}

/** The one time that the password is shown. */
function Password({ name, password, onClose }: { name: string; password: string; onClose: () => void }) {
  const { t } = useTranslation('people');
  return (
    <ConfirmDialog
      title={t('access.password', { name })}
      confirm={t('access.noted')}
      onConfirm={onClose}
      onClose={onClose}
    >
      <p>{t('access.once')}</p>
      <p className={classes.password} data-testid="password">
        {password}
      </p>
    </ConfirmDialog>
  );
}

function EndAccess({ caseFile, person, onClose }: AccessDialogProps) {
  const { id: caseId } = caseFile;
  const { t } = useTranslation('people');
  const refresh = useRefresh(caseId);
  const { summary, end } = useEnd(person.id, refresh, onClose);
  return (
    <ConfirmDialog
      title={t('access.end', { name: person.name })}
      confirm={t('access.endConfirm')}
      danger
      pending={end.isPending}
      onConfirm={() => end.mutate()}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      <p>{t('access.endAbout')}</p>
    </ConfirmDialog>
  );
}

function useEnd(id: string, refresh: () => unknown, onDone: () => void) {
  const end = useMutation({
    mutationFn: () => unwrap(api.DELETE('/api/people/{id}/access', { params: { path: { id } } })),
    onSuccess: onDone,
    onSettled: refresh,
  });
  const { summary } = useFormProblems()(end.error, {});
  return { end, summary };
}
