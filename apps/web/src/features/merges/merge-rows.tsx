import { mergeFields, type MergeField, type MergeSide } from '@birge/domain';

import { useLocations } from '../../app/use-locations';
import { useTranslation } from '../../i18n';
import { useFormat } from '../../ui/use-format';

import classes from './merges.module.css';
import type { Comparison, MergeRecord } from './merges.queries';

export type Choices = Partial<Record<MergeField, MergeSide>>;

export interface FieldPair {
  readonly field: MergeField;
  readonly survivor: string | null;
  readonly absorbed: string | null;
}

/** What each record says of each field, in words. */
export function useFieldPairs({ survivor, absorbed }: Comparison): FieldPair[] {
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  const { nameOf } = useLocations();
  const textOf = (record: MergeRecord, field: MergeField): string | null => {
    switch (field) {
      case 'bornOn':
        return day(record.bornOn, { month: 'long', year: true });
      case 'sex':
        return code(`sex.${record.sex}`);
      case 'iin':
        return record.iinMasked;
      case 'place':
        return [nameOf(record.locationId), record.settlement, record.address].filter(Boolean).join(', ');
      case 'languages':
        return record.languages.map((language) => code(`language.${language}`)).join(', ') || null;
      case 'priority':
        return code(`priority.${record.priority}`);
      case 'caseworker':
        return record.caseworker?.name ?? null;
      default:
        return record[field];
    }
  };
  return mergeFields.map((field) => ({
    field,
    survivor: textOf(survivor, field),
    absorbed: textOf(absorbed, field),
  }));
}

/** What is not said in the record that stays is taken from the other. */
export const suggested = (pairs: readonly FieldPair[]): Choices =>
  Object.fromEntries(
    pairs
      .filter(({ survivor, absorbed }) => survivor === null && absorbed !== null)
      .map(({ field }) => [field, 'absorbed']),
  );

/** Where the two differ one chooses; where they do not, there is one value. On phones the two stand below each other. */
export function FieldRow(props: {
  pair: FieldPair;
  numbers: Readonly<Record<MergeSide, string>>;
  value: MergeSide;
  onChange: (side: MergeSide) => void;
  error?: string | undefined;
}) {
  const { t } = useTranslation('merges');
  const { pair, numbers, value, onChange, error } = props;
  const label = t(`fields.${pair.field}`);
  if (pair.survivor === pair.absorbed)
    return (
      <div className={classes.same}>
        <span className={classes.term}>{label}</span>
        <span>{pair.survivor ?? '—'}</span>
      </div>
    );
  const errorId = `choices.${pair.field}-error`;
  return (
    <fieldset className={classes.field} id={`choices.${pair.field}`} tabIndex={-1}>
      <legend className={classes.term}>{label}</legend>
      <div className={classes.sides}>
        {(['survivor', 'absorbed'] as const).map((side) => (
          <label key={side} className={classes.side} data-chosen={value === side || undefined}>
            <input
              type="radio"
              name={pair.field}
              checked={value === side}
              aria-describedby={error ? errorId : undefined}
              onChange={() => onChange(side)}
            />
            <span>
              <span className={classes.number}>{numbers[side]}</span>
              {pair[side] ?? <span className={classes.soft}>{t('nothing')}</span>}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={errorId} className={classes.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
