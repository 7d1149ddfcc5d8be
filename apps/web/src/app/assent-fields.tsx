import { Textarea } from '@mantine/core';
import {
  ageOn,
  assentNeededAt,
  caregiverParts,
  isDay,
  type AssentAnswer,
  type AssentNeed,
  type CaregiverPart,
} from '@birge/domain';

import { useTranslation } from '../i18n';
import { ChoiceRow } from '../ui/choice-row';
import { Notice } from '../ui/notice';

export interface AssentAnswers {
  readonly assent: AssentAnswer | null;
  readonly assentNote: string;
  readonly caregiver: CaregiverPart | null;
}

export const noAssent: AssentAnswers = { assent: null, assentNote: '', caregiver: null };

export const assentNeededOn = (bornOn: string, on: string): AssentNeed =>
  isDay(bornOn) && isDay(on) ? assentNeededAt(ageOn(bornOn, on)) : 'none';

/** What is sent of the answers: only what was asked at this age. */
export function assentBody(
  { assent, assentNote, caregiver }: AssentAnswers,
  need: AssentNeed,
  inPerson: boolean,
) {
  if (need === 'none') return {};
  if (need === 'own' && inPerson) return { caregiver };
  return { assent, ...(assent === 'not_able' ? { assentNote: assentNote.trim() || null } : {}) };
}

const answersFor: Readonly<Record<AssentNeed, readonly AssentAnswer[]>> = {
  none: [],
  oral: ['oral', 'written', 'not_able', 'declined'],
  written: ['written', 'not_able', 'declined'],
  own: ['not_able'],
};

/**
 * The child's own word, asked by age on the day of the answer: nothing, spoken, in writing, or the young person in person.
 *
 * @param props.inPerson the young person answers, not a representative
 * @param props.under where the fields stand in what is sent, `consent.`
 */
export function AssentFields(props: {
  need: AssentNeed;
  inPerson: boolean;
  value: AssentAnswers;
  errors: Readonly<Record<string, string>>;
  under?: string;
  onChange: (part: Partial<AssentAnswers>) => void;
}) {
  const { need, value, errors, onChange, under = '' } = props;
  const { t: code } = useTranslation('codes');
  if (need === 'none') return null;
  if (need === 'own' && props.inPerson)
    return (
      <ChoiceRow
        name={`${under}caregiver`}
        label={code('assent.caregiver')}
        error={errors[`${under}caregiver`]}
        items={caregiverParts.map((part) => ({ value: part, label: code(`caregiverPart.${part}`) }))}
        value={value.caregiver}
        onChange={(caregiver) => onChange({ caregiver: caregiver as CaregiverPart })}
      />
    );
  return (
    <>
      <ChoiceRow
        name={`${under}assent`}
        label={code('assent.title')}
        description={code(`assent.${need}`)}
        error={errors[`${under}assent`]}
        items={answersFor[need].map((answer) => ({ value: answer, label: code(`assentAnswer.${answer}`) }))}
        value={value.assent}
        onChange={(assent) => onChange({ assent: assent as AssentAnswer })}
      />
      {value.assent === 'declined' && (
        <Notice hue="amber" role="status">
          {code('assent.declined')}
        </Notice>
      )}
      {value.assent === 'not_able' && (
        <Textarea
          id={`${under}assentNote`}
          label={code('assent.note')}
          description={code('assent.noteHint')}
          minRows={2}
          maxLength={500}
          error={errors[`${under}assentNote`]}
          value={value.assentNote}
          onChange={({ currentTarget }) => onChange({ assentNote: currentTarget.value })}
        />
      )}
    </>
  );
}
