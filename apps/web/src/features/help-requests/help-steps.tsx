import { instrumentAt } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { today } from '../../ui/format';
import { RadioCards } from '../../ui/radio-cards';

import { ageOf, type HelpAnswers } from './help-answers';
import { placesQuery } from './help.queries';
import classes from './help.module.css';

// The questions of the screening are fetched by whoever wants to answer them.
const HelpScreening = lazy(() =>
  import('./help-screening')
    .then((file) => ({ default: file.HelpScreening }))
    .catch(() => ({ default: NotLoaded })),
);

/** Without a connection one goes on without these questions; what was said so far stays. */
function NotLoaded() {
  const { t } = useTranslation('help');
  return <p role="alert">{t('screening.offline')}</p>;
}

export interface StepProps {
  readonly answers: HelpAnswers;
  readonly set: (change: Partial<HelpAnswers>) => void;
  readonly error: string | null;
}

export function Notice({ answers, set }: StepProps) {
  const { t } = useTranslation('help');
  return (
    <div className={classes.stack}>
      <div>
        <label className={classes.label} htmlFor="concern">
          {t('concern')}
        </label>
        <textarea
          id="concern"
          className={classes.control}
          rows={5}
          maxLength={2000}
          value={answers.concern}
          onChange={({ target }) => set({ concern: target.value })}
        />
        <p className={classes.note}>{t('concernAbout')}</p>
      </div>
      <Check label={t('inDanger')} checked={answers.inDanger} onChange={(inDanger) => set({ inDanger })} />
    </div>
  );
}

export function Age({ answers, set, error }: StepProps) {
  const { t } = useTranslation('help');
  return (
    <div className={classes.stack}>
      <Field
        label={t('ageYears')}
        inputMode="numeric"
        maxLength={2}
        value={answers.ageYears}
        error={error}
        onChange={({ target }) => set({ ageYears: target.value.replace(/\D/g, ''), bornOn: '' })}
      />
      <Field
        label={t('bornOn')}
        type="date"
        max={today()}
        value={answers.bornOn}
        onChange={({ target }) => set({ bornOn: target.value, ageYears: '' })}
      />
    </div>
  );
}

export function Screening({ answers, set }: StepProps) {
  const { t } = useTranslation('help');
  const [open, setOpen] = useState(Object.keys(answers.screening).length > 0);
  const age = ageOf(answers, today());
  const instrument = age === null ? null : instrumentAt(age);
  if (instrument === null) return <p>{t('screening.tooYoung')}</p>;
  if (!open)
    return (
      <div className={classes.stack}>
        <p className={classes.lead}>{t('screening.about')}</p>
        <Button size="lg" onClick={() => setOpen(true)}>
          {t('screening.begin')}
        </Button>
      </div>
    );
  return (
    <Suspense>
      <HelpScreening
        instrument={instrument}
        answers={answers.screening}
        onChange={(screening) => set({ screening })}
      />
    </Suspense>
  );
}

export function Reach({ answers, set, error }: StepProps) {
  const { t, i18n } = useTranslation('help');
  const { data } = useQuery(placesQuery);
  const name = (place: { name: Record<string, string> }) => place.name[i18n.language] ?? '';
  const places = [...(data?.places ?? [])].sort((one, other) => name(one).localeCompare(name(other)));
  const districts = places.filter(({ parentId }) => parentId === answers.regionId);
  const select = (id: 'regionId' | 'locationId', items: typeof places) => (
    <div>
      <label className={classes.label} htmlFor={id}>
        {t(id)}
      </label>
      <select
        id={id}
        className={classes.control}
        value={answers[id]}
        onChange={({ target }) =>
          set(id === 'regionId' ? { regionId: target.value, locationId: '' } : { locationId: target.value })
        }
      >
        <option value="">{t(id === 'regionId' ? 'choose' : 'wholeRegion')}</option>
        {items.map((place) => (
          <option key={place.id} value={place.id}>
            {name(place)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <div className={classes.stack}>
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      {select(
        'regionId',
        places.filter(({ parentId }) => parentId === null),
      )}
      {districts.length > 0 && select('locationId', districts)}
      <RadioCards
        label={t('channel.label')}
        name="channel"
        value={answers.channel}
        onChange={(channel) => set({ channel: channel as HelpAnswers['channel'] })}
        items={(['call', 'sms', 'visit'] as const).map((value) => ({
          value,
          title: t(`channel.${value}`),
          ...(value === 'sms' ? { text: t('channel.smsAbout') } : {}),
        }))}
      />
      {answers.channel === 'visit' && (
        <Field
          label={t('address')}
          value={answers.address}
          maxLength={500}
          onChange={({ target }) => set({ address: target.value })}
        />
      )}
      <div>
        <label className={classes.label} htmlFor="replyTime">
          {t('time.label')}
        </label>
        <select
          id="replyTime"
          className={classes.control}
          value={answers.replyTime}
          onChange={({ target }) => set({ replyTime: target.value as HelpAnswers['replyTime'] })}
        >
          {(['any', 'morning', 'afternoon', 'evening'] as const).map((value) => (
            <option key={value} value={value}>
              {t(`time.${value}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

export function Names({ answers, set, error, field }: StepProps & { field: string | null }) {
  const { t } = useTranslation('help');
  const text = (name: 'askerName' | 'childName', autoComplete: string) => (
    <Field
      label={t(name)}
      value={answers[name]}
      maxLength={100}
      autoComplete={autoComplete}
      onChange={({ target }) => set({ [name]: target.value })}
    />
  );
  return (
    <div className={classes.stack}>
      <Field
        label={t('phone')}
        type="tel"
        autoComplete="tel"
        value={answers.phone}
        error={field === 'phone' ? error : null}
        onChange={({ target }) => set({ phone: target.value })}
      />
      {text('askerName', 'name')}
      {answers.asker !== 'self' && text('childName', 'off')}
      <div className={classes.trap} aria-hidden="true">
        <input
          name="website"
          tabIndex={-1}
          autoComplete="off"
          value={answers.website}
          onChange={({ target }) => set({ website: target.value })}
        />
      </div>
      {field === 'mayContact' && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
      <Check
        label={t('mayContact')}
        checked={answers.mayContact}
        onChange={(mayContact) => set({ mayContact })}
      />
    </div>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label className={classes.check}>
      <input type="checkbox" checked={checked} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  );
}
