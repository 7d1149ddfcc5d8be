import { ageOn, daysBetween, type Language, type Sex } from '@birge/domain';
import { useMemo } from 'react';

import { useTranslation } from '../i18n';
import {
  dayOf,
  formatDay,
  formatMoney,
  formatNo,
  formatNumber,
  formatPercent,
  formatPhone,
  formatTime,
  today,
  type DayOptions,
} from './format';

/** Dates, ages, numbers and money in the language of the page. */
export function useFormat() {
  const { t, i18n } = useTranslation();
  const language = i18n.language as Language;
  return useMemo(() => {
    const day = (on: string, options?: DayOptions) => formatDay(on, language, options);

    /** "Today", "Tomorrow", "Yesterday", "4 days late" is not said here: only how far a day is. */
    const relativeDay = (on: string): string => {
      const days = daysBetween(today(), on);
      if (days >= -1 && days <= 1)
        return t(`when.${days === 0 ? 'today' : days === 1 ? 'tomorrow' : 'yesterday'}`);
      return days > 0 ? t('when.inDays', { count: days }) : t('when.daysAgo', { count: -days });
    };
    /** For deadlines: "4 days late", "today", "in 10 days". */
    const untilDue = (on: string): string => {
      const days = daysBetween(today(), on);
      return days < 0 ? t('when.daysLate', { count: -days }) : relativeDay(on);
    };
    /** "Today, 08:15", "Yesterday, 17:52", "Fri 20 Nov, 17:52". */
    const moment = (at: string): string => {
      const on = dayOf(at);
      const days = daysBetween(on, today());
      const name = days === 0 || days === 1 ? relativeDay(on) : day(on, { weekday: 'short' });
      return `${name}, ${formatTime(at)}`;
    };
    /** "6 years", under two years in months. */
    const age = (bornOn: string, width: 'long' | 'short' = 'long'): string => {
      const years = ageOn(bornOn, today());
      if (years >= 2) return t(`age.${width}.years`, { count: years });
      return t(`age.${width}.months`, { count: monthsOld(bornOn, today()) });
    };
    /** "6 years, girl"; the sex only when it is known. */
    const ageAndSex = (bornOn: string, sex: Sex, width: 'long' | 'short' = 'long'): string =>
      sex === 'unknown'
        ? age(bornOn, width)
        : `${age(bornOn, width)}${width === 'long' ? ',' : ' ·'} ${t(`sex.${sex}`)}`;

    return {
      language,
      day,
      relativeDay,
      untilDue,
      moment,
      age,
      ageAndSex,
      time: formatTime,
      no: formatNo,
      phone: formatPhone,
      number: (value: number, options?: Intl.NumberFormatOptions) => formatNumber(value, language, options),
      money: (tenge: number) => formatMoney(tenge, language),
      percent: (share: number) => formatPercent(share, language),
    };
  }, [t, language]);
}

function monthsOld(bornOn: string, on: string): number {
  const [year, month, day] = [on, bornOn]
    .map((date) => date.split('-').map(Number))
    .reduce((a, b) => a.map((n, i) => n - b[i]!));
  return Math.max(0, year! * 12 + month! - (day! < 0 ? 1 : 0));
}
