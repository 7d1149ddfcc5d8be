import { Chip, NumberInput, Select, Switch } from '@mantine/core';
import { spokenLanguages, type SpokenLanguage } from '@birge/domain';

import { EditState } from '../../app/conflict-panel';
import { useFormProblems } from '../../app/form-problems';
import { useEdit } from '../../app/use-edit';
import { useServices } from '../../app/use-services';
import { useTranslation } from '../../i18n';
import { ActionButton, ConfirmDialog } from '../../ui/actions';
import { ErrorSummary } from '../../ui/error-summary';
import { useFormat } from '../../ui/use-format';

import classes from './organisations.module.css';
import { useSaveOffering, type Offering } from './organisations.queries';

const numbers = ['capacity', 'placesFree', 'usualWaitDays', 'ageMin', 'ageMax'] as const;
type NumberField = (typeof numbers)[number];
const highest: Readonly<Record<NumberField, number>> = {
  capacity: 100_000,
  placesFree: 100_000,
  usualWaitDays: 3650,
  ageMin: 17,
  ageMax: 17,
};

export interface OfferingDialogProps {
  organisationId: string;
  offering: Offering | null;
  /** Services that are offered already. */
  taken: readonly string[];
  onClose: () => void;
}

/** One service at one organisation: places, wait, ages, languages. Saving it also confirms it. */
export function OfferingDialog({ organisationId, offering, taken, onClose }: OfferingDialogProps) {
  const { t } = useTranslation('admin');
  const { t: code } = useTranslation('codes');
  const { language } = useFormat();
  const { all = [] } = useServices();
  const edit = useEdit<OfferingRecord, OfferingAnswersTyped>({
    key: offering ? `offering.edit.${offering.id}` : `offering.new.${organisationId}`,
    record: offering ?? noOffering,
    answersOf,
  });
  const { value, set: change } = edit;
  const { sendKey: key } = edit.draft;
  const save = useSaveOffering(organisationId, offering, key);
  const labels = Object.fromEntries(
    [...numbers, 'serviceId', 'waitingListOpen', 'languages'].map((field) => [field, t(`fields.${field}`)]),
  );
  const { summary, fields } = useFormProblems()(edit.toTell(save.error), labels);
  const send = async (active?: boolean): Promise<void> => {
    const saved = await edit
      .save(({ serviceId, ageMin, ageMax, languages, ...rest }, version) =>
        save.mutateAsync({
          ...rest,
          languages: [...languages],
          ageMin: ageMin ?? 0,
          ageMax: ageMax ?? 17,
          serviceId: serviceId ?? '',
          version,
          ...(active === undefined ? {} : { active }),
        }),
      )
      .catch(() => null);
    if (!saved) return;
    edit.clear();
    onClose();
  };
  return (
    <ConfirmDialog
      title={offering ? offering.serviceName[language] : t('offerings.new')}
      confirm={t(offering ? 'offerings.confirm' : 'offerings.create')}
      pending={save.isPending}
      disabled={value.serviceId === null}
      draft={edit.draft}
      onConfirm={() => void send()}
      onClose={onClose}
    >
      <ErrorSummary errors={summary} />
      <EditState
        edit={edit}
        labelOf={([field]) => labels[field ?? ''] ?? ''}
        show={([field], said) =>
          field === 'languages' ? (said as string[]).map((name) => code(`language.${name}`)).join(', ') : null
        }
        pending={save.isPending}
        onSave={() => void send()}
      />
      {!offering && (
        <Select
          id="serviceId"
          label={t('fields.serviceId')}
          searchable
          data={all
            .filter(({ id }) => !taken.includes(id))
            .map(({ id, name }) => ({ value: id, label: name[language] }))}
          value={value.serviceId}
          error={fields['serviceId']}
          onChange={(serviceId) => change({ serviceId })}
        />
      )}
      <div className={classes.pairs}>
        {numbers.map((field) => (
          <NumberInput
            key={field}
            id={field}
            label={t(`fields.${field}`)}
            min={0}
            max={highest[field]}
            allowDecimal={false}
            value={value[field] ?? ''}
            error={fields[field]}
            onChange={(number) => change({ [field]: number === '' ? null : Number(number) })}
          />
        ))}
      </div>
      <Switch
        label={t('fields.waitingListOpen')}
        checked={value.waitingListOpen}
        onChange={({ currentTarget }) => change({ waitingListOpen: currentTarget.checked })}
      />
      <fieldset className={classes.group}>
        <legend>{t('fields.languages')}</legend>
        <Chip.Group
          multiple
          value={[...value.languages]}
          onChange={(languages) => change({ languages: languages as SpokenLanguage[] })}
        >
          {spokenLanguages.map((spoken) => (
            <Chip key={spoken} value={spoken}>
              {code(`language.${spoken}`)}
            </Chip>
          ))}
        </Chip.Group>
      </fieldset>
      {offering && (
        <div className={classes.steps}>
          <ActionButton pending={save.isPending} onClick={() => void send(!offering.active)}>
            {t(offering.active ? 'offerings.stop' : 'offerings.resume')}
          </ActionButton>
          {offering.active && <p className={classes.hint}>{t('offerings.stopHint')}</p>}
        </div>
      )}
    </ConfirmDialog>
  );
}

type OfferingRecord = Pick<Offering, 'version'> & Partial<Offering>;

const noOffering: OfferingRecord = { version: 1 };

interface OfferingAnswersTyped extends Readonly<Record<NumberField, number | null>> {
  readonly serviceId: string | null;
  readonly waitingListOpen: boolean;
  readonly languages: readonly SpokenLanguage[];
}

const answersOf = (offering: OfferingRecord): OfferingAnswersTyped => ({
  serviceId: offering.serviceId ?? null,
  capacity: offering.capacity ?? null,
  placesFree: offering.placesFree ?? null,
  usualWaitDays: offering.usualWaitDays ?? null,
  ageMin: offering.ageMin ?? 0,
  ageMax: offering.ageMax ?? 17,
  waitingListOpen: offering.waitingListOpen ?? true,
  languages: [...(offering.languages ?? [])] as SpokenLanguage[],
});
