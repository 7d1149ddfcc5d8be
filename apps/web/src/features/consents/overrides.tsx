import { Select, Textarea, TextInput } from '@mantine/core';
import { addDays, LONGEST_OVERRIDE_DAYS, overridePurposes, overrideReasons } from '@birge/domain';
import { IconGavel } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useFormProblems } from '../../app/form-problems';
import { problemCodeOf } from '../../app/problem';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { Button } from '../../ui/button';
import { ChoiceRow } from '../../ui/choice-row';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/page';
import { useDraft } from '../../ui/use-draft';
import { useFormat } from '../../ui/use-format';

import classes from './consents.module.css';
import {
  organisationsQuery,
  useEndOverride,
  useOverride,
  type ConsentOverride,
  type NewOverride,
} from './consents.queries';
import { useConsentWords } from './consent-words';
import { SharedList } from './shared-list';

/** Where a manager stood in for the family: shown to everybody who keeps the file, with name and reason. */
export function Overrides(props: {
  caseId: string;
  overrides: readonly ConsentOverride[];
  mayOverride: boolean;
}) {
  const { caseId, overrides, mayOverride } = props;
  const { t } = useTranslation('consents');
  const [open, setOpen] = useState<'new' | ConsentOverride | null>(null);
  if (overrides.length === 0 && !mayOverride) return null;
  return (
    <Section
      title={t('override.title')}
      count={overrides.length || undefined}
      aside={
        mayOverride && (
          <Button icon={<IconGavel />} onClick={() => setOpen('new')}>
            {t('override.record')}
          </Button>
        )
      }
    >
      <p className={classes.text}>{t('override.about')}</p>
      <ul className={classes.list}>
        {overrides.map((override) => (
          <OverrideRow key={override.id} override={override} onEnd={() => setOpen(override)} />
        ))}
      </ul>
      {open === 'new' && <OverrideDialog caseId={caseId} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'new' && (
        <EndOverrideDialog caseId={caseId} override={open} onClose={() => setOpen(null)} />
      )}
    </Section>
  );
}

function OverrideRow({ override, onEnd }: { override: ConsentOverride; onEnd: () => void }) {
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  const { day, moment } = useFormat();
  const words = useConsentWords();
  const { manager, createdAt, reason, note, stands, validUntil, shared } = override;
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <p className={classes.name}>{words.about(override)}</p>
        <p className={classes.text}>
          {[
            code(`overrideReason.${reason}`),
            t('override.by', { name: manager.name, at: moment(createdAt) }),
          ].join(' · ')}
        </p>
        <p className={classes.note}>{note}</p>
        {shared.length > 0 ? (
          <SharedList shared={shared} />
        ) : (
          override.purpose === 'sharing' && <p className={classes.text}>{t('override.nothingUsed')}</p>
        )}
      </div>
      <div className={classes.state}>
        <span className={classes.text}>
          {stands ? t('override.stands', { on: day(validUntil, { year: 'auto' }) }) : t('override.over')}
        </span>
      </div>
      <div className={classes.actions}>
        {override.mayEnd && <Button onClick={onEnd}>{t('override.end')}</Button>}
      </div>
    </li>
  );
}

interface Answers {
  readonly purpose: NewOverride['purpose'] | null;
  readonly organisationId: string | null;
  readonly reason: NewOverride['reason'] | null;
  readonly note: string;
  readonly validUntil: string;
}

function OverrideDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const { t } = useTranslation('consents');
  const { t: code } = useTranslation('codes');
  const draft = useDraft<Answers>(
    `override.new.${caseId}`,
    { purpose: null, organisationId: null, reason: null, note: '', validUntil: addDays(today(), 14) },
    { caseId },
  );
  const { value, set } = draft;
  const change = (part: Partial<Answers>): void => set((before) => ({ ...before, ...part }));
  const { purpose, organisationId, reason, note, validUntil } = value;
  const organisations = useQuery(organisationsQuery(purpose === 'sharing')).data ?? [];
  const { sendKey: key } = draft;
  const decide = useOverride(caseId);
  const isBlocked = problemCodeOf(decide.error) === 'blocked';
  const { summary, fields } = useFormProblems()(isBlocked ? null : decide.error, {
    organisationId: t('override.organisation'),
    note: t('override.note'),
    validUntil: t('override.validUntil'),
  });
  const isComplete = purpose && reason && note.trim() && (purpose !== 'sharing' || organisationId);
  const send = (): void => {
    if (!purpose || !reason) return;
    const override = {
      purpose,
      organisationId: purpose === 'sharing' ? organisationId : null,
      reason,
      note: note.trim(),
      validUntil,
    };
    decide.mutate(
      { override, key },
      {
        onSuccess: () => {
          draft.clear();
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={t('override.record')}
      confirm={t('override.confirm')}
      danger
      draft={draft}
      pending={decide.isPending}
      disabled={!isComplete}
      onConfirm={send}
      onClose={onClose}
    >
      <div className={classes.form}>
        <ErrorSummary errors={summary} />
        {isBlocked && (
          <Notice hue="amber" role="alert">
            {code('blockedReason.consent_stands')}
          </Notice>
        )}
        <p>{t('override.about')}</p>
        <ChoiceRow
          name="purpose"
          label={t('override.purpose')}
          items={overridePurposes.map((one) => ({ value: one, label: code(`consentPurpose.${one}`) }))}
          value={purpose}
          onChange={(one) => change({ purpose: one as Answers['purpose'] })}
        />
        {purpose === 'sharing' && (
          <Select
            id="organisationId"
            label={t('override.organisation')}
            searchable
            error={fields['organisationId']}
            data={organisations.map(({ id, name }) => ({ value: id, label: name }))}
            value={organisationId}
            onChange={(one) => change({ organisationId: one })}
          />
        )}
        <ChoiceRow
          name="reason"
          label={t('override.reason')}
          items={overrideReasons.map((one) => ({ value: one, label: code(`overrideReason.${one}`) }))}
          value={reason}
          onChange={(one) => change({ reason: one as Answers['reason'] })}
        />
        <Textarea
          id="note"
          label={t('override.note')}
          description={t('override.noteHint')}
          minRows={3}
          maxLength={1000}
          error={fields['note']}
          value={note}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
        <TextInput
          id="validUntil"
          type="date"
          min={today()}
          max={addDays(today(), LONGEST_OVERRIDE_DAYS)}
          label={t('override.validUntil')}
          description={t('override.validUntilHint')}
          error={fields['validUntil']}
          value={validUntil}
          onChange={({ currentTarget }) => change({ validUntil: currentTarget.value })}
        />
      </div>
    </ConfirmDialog>
  );
}

function EndOverrideDialog(props: { caseId: string; override: ConsentOverride; onClose: () => void }) {
  const { t } = useTranslation('consents');
  const end = useEndOverride(props.caseId);
  const { summary } = useFormProblems()(end.error, {});
  return (
    <ConfirmDialog
      title={t('override.endTitle')}
      confirm={t('override.endConfirm')}
      danger
      pending={end.isPending}
      onConfirm={() => end.mutate(props.override.id, { onSuccess: props.onClose })}
      onClose={props.onClose}
    >
      <ErrorSummary errors={summary} />
      <p>{t('override.endText')}</p>
    </ConfirmDialog>
  );
}
