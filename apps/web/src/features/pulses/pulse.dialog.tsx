import type { components } from '@birge/api-client';
import { Select, TextInput } from '@mantine/core';
import {
  caregiverWorks,
  pulseFaces,
  pulseItems,
  pulseRespondents,
  type CaregiverWork,
  type PulseFace,
  type PulseItem,
  type PulseRespondent,
} from '@birge/domain';
import { useQuery } from '@tanstack/react-query';

import { useFormProblems } from '../../app/form-problems';
import { useTranslation } from '../../i18n';
import { ConfirmDialog } from '../../ui/actions';
import { Button } from '../../ui/button';
import { ChoiceRow } from '../../ui/choice-row';
import { ErrorSummary } from '../../ui/error-summary';
import { today } from '../../ui/format';
import { showDone } from '../../ui/toast';
import { useDraft } from '../../ui/use-draft';

import { Face } from './face';
import classes from './pulses.module.css';
import { peopleQuery, useAskPulse } from './pulses.queries';

interface Answers {
  readonly respondent: PulseRespondent | null;
  readonly personId: string | null;
  readonly answeredOn: string;
  readonly faces: Readonly<Partial<Record<PulseItem | 'caregiverTime', PulseFace>>>;
  readonly work: CaregiverWork | null;
}

/** Five faces for each question, asked of the child or of who cares for her; anything may be left open. */
export function PulseDialog(props: {
  caseFile: components['schemas']['CaseDto'];
  childAnswers: boolean;
  onClose: () => void;
}) {
  const { caseFile, childAnswers, onClose } = props;
  const { t } = useTranslation('pulses');
  const { t: code } = useTranslation('codes');
  const draft = useDraft<Answers>(
    `pulse.new.${caseFile.id}`,
    {
      respondent: childAnswers ? null : 'caregiver',
      personId: null,
      answeredOn: today(),
      faces: {},
      work: null,
    },
    { caseId: caseFile.id },
  );
  const { value, set } = draft;
  const people = useQuery(peopleQuery(caseFile.id));
  const ask = useAskPulse(caseFile.id);
  const { sendKey: key } = draft;
  const { summary, fields } = useFormProblems()(ask.error, { answeredOn: t('day'), health: t('title') });
  const change = (part: Partial<Answers>): void => set((before) => ({ ...before, ...part }));
  const setFace = (name: keyof Answers['faces'], face: PulseFace | null): void =>
    set((before) => {
      const { [name]: _, ...others } = before.faces;
      return { ...before, faces: face === null ? others : { ...others, [name]: face } };
    });
  const { respondent, faces, work, personId, answeredOn } = value;
  const isCaregiver = respondent === 'caregiver';
  const send = (): void => {
    if (!respondent) return;
    const { caregiverTime, ...items } = faces;
    const extra = isCaregiver
      ? { personId, ...(caregiverTime ? { caregiverTime } : {}), caregiverWork: work }
      : {};
    ask.mutate(
      { pulse: { respondent, answeredOn, ...items, ...extra }, key },
      {
        onSuccess: () => {
          draft.clear();
          showDone(t('saved'));
          onClose();
        },
      },
    );
  };
  return (
    <ConfirmDialog
      title={t('title')}
      confirm={t('save')}
      draft={draft}
      pending={ask.isPending}
      disabled={!respondent || pulseItems.every((item) => faces[item] === undefined)}
      onConfirm={send}
      onClose={onClose}
    >
      <div className={classes.form}>
        <ErrorSummary errors={summary} />
        <ChoiceRow
          name="respondent"
          size="lg"
          label={t('who')}
          description={childAnswers ? undefined : t('tooYoung')}
          items={pulseRespondents
            .filter((who) => childAnswers || who === 'caregiver')
            .map((who) => ({ value: who, label: t(who, { name: caseFile.child.givenName }) }))}
          value={respondent}
          onChange={(who) => change({ respondent: who as PulseRespondent })}
        />
        {isCaregiver && (
          <Select
            label={t('which')}
            clearable
            data={(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            value={personId}
            onChange={(id) => change({ personId: id })}
          />
        )}
        {respondent &&
          pulseItems.map((item) => (
            <FaceQuestion
              key={item}
              name={item}
              question={t(`question.${respondent}.${item}`)}
              value={faces[item] ?? null}
              onChange={(face) => setFace(item, face)}
            />
          ))}
        {isCaregiver && (
          <>
            <FaceQuestion
              name="caregiverTime"
              question={t('question.caregiverTime')}
              value={faces.caregiverTime ?? null}
              onChange={(face) => setFace('caregiverTime', face)}
            />
            <Select
              label={t('question.caregiverWork')}
              clearable
              data={caregiverWorks.map((value) => ({ value, label: code(`caregiverWork.${value}`) }))}
              value={work}
              onChange={(value) => change({ work: value as CaregiverWork | null })}
            />
          </>
        )}
        {respondent && (
          <TextInput
            id="answeredOn"
            type="date"
            max={today()}
            label={t('day')}
            error={fields['answeredOn']}
            value={answeredOn}
            onChange={({ currentTarget }) => change({ answeredOn: currentTarget.value })}
          />
        )}
      </div>
    </ConfirmDialog>
  );
}

function FaceQuestion(props: {
  name: string;
  question: string;
  value: PulseFace | null;
  onChange: (face: PulseFace | null) => void;
}) {
  const { name, question, value, onChange } = props;
  const { t } = useTranslation('pulses');
  const { t: code } = useTranslation('codes');
  return (
    <fieldset id={name} className={classes.question}>
      <legend>{question}</legend>
      <div className={classes.faces}>
        {pulseFaces.map((face) => (
          <label key={face} className={classes.choice}>
            <input
              type="radio"
              name={`face.${name}`}
              checked={value === face}
              onChange={() => onChange(face)}
            />
            <Face face={face} size={36} />
            <span>{code(`pulseFace.${face}`)}</span>
          </label>
        ))}
      </div>
      {value !== null && (
        <div className={classes.skip}>
          <Button variant="subtle" onClick={() => onChange(null)}>
            {t('skip')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
