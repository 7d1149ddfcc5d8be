import { priorities, priorityWeight } from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';

import { useTranslation } from '../../i18n';
import { SplitBar, type BarColour } from '../../ui/bars';
import { RailCard } from '../../ui/card';
import { PriorityMark } from '../../ui/chips/chips';
import { Skeleton } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';

import classes from './my-day.module.css';
import { caseloadQuery } from './my-day.queries';

const colours: Readonly<Record<(typeof priorities)[number], BarColour>> = {
  high: 'red',
  medium: 'amber',
  low: 'low',
};

/** How many cases one has, and how much they weigh by their priority. */
export function CaseloadCard() {
  const { t } = useTranslation('tasks');
  const { number } = useFormat();
  const { data } = useQuery(caseloadQuery);
  const load = data
    ? priorities.reduce((sum, priority) => sum + data[priority] * priorityWeight[priority], 0)
    : 0;
  return (
    <RailCard
      title={t('caseload.title')}
      aside={<Link to="/cases">{t('caseload.all')}</Link>}
      foot={t('caseload.counted')}
    >
      {data ? (
        <>
          <p className={classes.figure}>
            <strong>{number(data.open)}</strong>{' '}
            {t('caseload.of', { target: number(data.target), load: number(load), count: data.target })}
          </p>
          <SplitBar
            label={t('caseload.title')}
            max={Math.max(data.target, data.open)}
            parts={priorities.map((priority) => ({
              key: priority,
              colour: colours[priority],
              size: data[priority],
              legend: (
                <span className={classes.legend}>
                  <PriorityMark priority={priority} /> <strong>{number(data[priority])}</strong>
                </span>
              ),
            }))}
          />
        </>
      ) : (
        <Skeleton height={72} />
      )}
    </RailCard>
  );
}
