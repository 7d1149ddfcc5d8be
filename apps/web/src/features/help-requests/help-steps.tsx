import { instrumentAt, mayAnswer } from '@birge/domain';
import { IconGift, IconLock, IconPhoneCall } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState, type RefObject } from 'react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { today } from '../../ui/format';
import { RadioCards } from '../../ui/radio-cards';

import { ageOf, type Gap, type HelpAnswers } from './help-answers';
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
  readonly field: Gap['field'] | null;
}

/** What *Next* and *Back* do first within a step; `true` if that was all. */
export type Advance = (by: 1 | -1) => boolean;

export function Beginning({ answers, set, error }: StepProps) {
  const { t } = useTranslation('help');
  const { data } = useQuery(placesQuery);
  const { amount, unit } = data?.callWithin ?? { amount: 0, unit: 'days' };
  return (
    <>
      <p className={classes.lead}>{t('lead')}</p>
      <ul className={classes.facts}>
        <li>
          <IconPhoneCall size={24} stroke={1.7} aria-hidden="true" />{' '}
          {data ? t(`callWithin.${unit}`, { count: amount }) : t('callWithin.soon')}
        </li>
        <li>
          <IconLock size={24} stroke={1.7} aria-hidden="true" /> {t('facts.silence')}
        </li>
        <li>
          <IconGift size={24} stroke={1.7} aria-hidden="true" /> {t('facts.free')}
        </li>
      </ul>
      <RadioCards
        label={t('ask.asker')}
        name="asker"
        value={answers.asker}
        error={error}
        onChange={(asker) => set({ asker: asker as HelpAnswers['asker'] })}
        items={(['parent', 'relative', 'professional', 'self'] as const).map((value) => ({
          value,
          title: t(`asker.${value}`),
          ...(value === 'self' ? { text: t('asker.selfAbout') } : {}),
        }))}
      />
    </>
  );
}

export function Notice({ answers, set, error }: StepProps) {
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
          aria-describedby="concern-about"
          {...wrong(error, 'concern')}
          onChange={({ target }) => set({ concern: target.value })}
        />
        <Wrong of="concern" error={error} />
        <p id="concern-about" className={classes.note}>
          {t('concernAbout')}
        </p>
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

interface ScreeningStepProps extends StepProps {
  readonly advanceRef: RefObject<Advance | null>;
  readonly onSkip: () => void;
}

export function Screening({ answers, set, error, advanceRef, onSkip }: ScreeningStepProps) {
  const { t } = useTranslation('help');
  const [open, setOpen] = useState(Object.keys(answers.screening).length > 0);
  const age = ageOf(answers, today());
  const instrument = age === null ? null : instrumentAt(age);
  const isAsked = age !== null && mayAnswer(answers.asker ?? 'parent', age);
  if (instrument === null) return <p>{t('screening.tooYoung')}</p>;
  // What somebody close knows is not asked of a child who asks for herself.
  if (!isAsked) return <p>{t('screening.later')}</p>;
  if (!open)
    return (
      <div className={classes.stack}>
        <Wrong of="answers" error={error} />
        <p className={classes.lead}>{t('screening.about')}</p>
        <Button size="lg" onClick={() => setOpen(true)}>
          {t('screening.begin')}
        </Button>
      </div>
    );
  return (
    <Suspense fallback={<p role="status">{t('loading')}</p>}>
      <HelpScreening
        instrument={instrument}
        asker={answers.asker ?? 'parent'}
        answers={answers.screening}
        question={answers.question}
        onChange={(screening, question) => set({ screening, question })}
        advanceRef={advanceRef}
        onSkip={onSkip}
      />
    </Suspense>
  );
}

export function Reach({ answers, set, error, field }: StepProps) {
  const { t, i18n } = useTranslation('help');
  const { data, isError, isFetching, refetch } = useQuery(placesQuery);
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
        {...(id === 'regionId' && field === 'place' ? wrong(error, 'place') : {})}
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
      {field === 'place' && <Wrong of="place" error={error} />}
      {isError && (
        <div role="alert" className={classes.error}>
          <p>{t('placesOffline')}</p>
          <Button size="lg" pending={isFetching} onClick={() => void refetch()}>
            {t('again')}
          </Button>
        </div>
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
          error={field === 'address' ? error : null}
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

export function Names({ answers, set, error, field }: StepProps) {
  const { t } = useTranslation('help');
  const text = (name: 'askerName' | 'childName', autoComplete: string) => (
    <Field
      label={t(name)}
      value={answers[name]}
      maxLength={100}
      autoComplete={autoComplete}
      error={name === 'childName' && field === 'childName' ? error : null}
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
      {field === 'mayContact' && <Wrong of="mayContact" error={error} />}
      <Check
        label={t('mayContact')}
        checked={answers.mayContact}
        wrong={field === 'mayContact' ? wrong(error, 'mayContact') : {}}
        onChange={(mayContact) => set({ mayContact })}
      />
    </div>
  );
}

/** Said beside the control to which it belongs, and read out with it. */
function Wrong({ of, error }: { of: string; error: string | null }) {
  if (!error) return null;
  return (
    <p id={`${of}-wrong`} role="alert" className={classes.error}>
      {error}
    </p>
  );
}

const wrong = (error: string | null, of: string) =>
  error ? { 'aria-invalid': true, 'aria-describedby': `${of}-wrong` } : {};

interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (on: boolean) => void;
  readonly wrong?: ReturnType<typeof wrong>;
}

const Check = ({ label, checked, onChange, wrong: says = {} }: CheckProps) => (
  <label className={classes.check}>
    <input type="checkbox" checked={checked} {...says} onChange={({ target }) => onChange(target.checked)} />
    <span>{label}</span>
  </label>
);
