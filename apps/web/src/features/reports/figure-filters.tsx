import {
  ageBands,
  localities,
  reportSpecs,
  serviceKinds,
  sexes,
  type ReportCode,
  type ReportDimension,
} from '@birge/domain';
import { useQuery } from '@tanstack/react-query';
import { IconCalendar, IconTable } from '@tabler/icons-react';

import { FilterButton } from '../../ui/filter-button';
import { today } from '../../ui/format';
import { useFormat } from '../../ui/use-format';

import classes from './figures.module.css';
import { useReportWords } from './report-words';
import { regionsQuery, type ReportQuery } from './reports.queries';
import { ChoiceMenu, PeriodMenu, TeamMenu } from './scope-filters';
import { periodOf } from './scope';

const lists = { kind: serviceKinds, locality: localities, sex: sexes, ageBand: ageBands } as const;
const words = { kind: 'serviceKind', locality: 'locality', sex: 'sex', ageBand: 'ageBand' } as const;
type Listed = keyof typeof lists;
const splits = ['regionId', 'kind', 'locality', 'sex', 'ageBand'] as const;

/** The years that an analyst can ask for. */
const YEARS = 3;
const FIRST_YEAR = 2026;

/** The filters in the address that this report can be narrowed by. */
export function readFigureQuery(params: URLSearchParams, code: ReportCode, open: boolean): ReportQuery {
  const spec = reportSpecs[code];
  const given = [...splits, 'teamId' as const]
    .filter((name) => name !== 'kind' || spec.subject === 'referrals')
    .filter((name) => (open ? name !== 'teamId' : name !== 'regionId'))
    .map((name) => [name, params.get(name)] as const)
    .filter(([, value]) => value);
  const year = params.get('year') ?? today().slice(0, 4);
  const manager = { from: params.get('from') ?? periodOf('quarter').from, to: params.get('to') ?? today() };
  const period = !spec.period ? {} : open ? { from: `${year}-01-01`, to: `${year}-12-31` } : manager;
  return { ...period, ...Object.fromEntries(open ? given.slice(0, 1) : given) } as ReportQuery;
}

export interface FigureFiltersProps {
  code: ReportCode;
  by: ReportDimension;
  rows: readonly ReportDimension[];
  /** For analysts: whole years, one filter at a time. */
  open: boolean;
  params: URLSearchParams;
  change: (next: Readonly<Record<string, string | undefined>>) => void;
}

export function FigureFilters({ code, by, rows, open, params, change }: FigureFiltersProps) {
  const { t, tc, dimension } = useReportWords();
  const spec = reportSpecs[code];
  const query = readFigureQuery(params, code, open);
  /** One filter at a time for analysts: choosing another drops the first. */
  const set = (name: string, value: string | undefined): void =>
    change({ ...(open ? Object.fromEntries(splits.map((split) => [split, undefined])) : {}), [name]: value });
  const listed = (Object.keys(lists) as Listed[]).filter(
    (name) => name !== 'kind' || spec.subject === 'referrals',
  );
  return (
    <div className={classes.filters}>
      <ChoiceMenu
        name={t('figures.rows')}
        icon={<IconTable />}
        shown={t('figures.by', { what: dimension(by) })}
        current={by}
        choices={rows.map((row) => ({ key: row, label: dimension(row) }))}
        onChoose={(next) => change({ by: next })}
      />
      {spec.period &&
        (open ? (
          <YearMenu params={params} change={change} />
        ) : (
          <ManagerPeriod query={query} change={change} />
        ))}
      {!open && <TeamMenu teamId={query.teamId} onChange={(teamId) => change({ teamId })} />}
      {open && <RegionFilter value={query.regionId} onChange={(regionId) => set('regionId', regionId)} />}
      {listed.map((name) => (
        <FilterButton
          key={name}
          single
          label={dimension(name === 'ageBand' ? 'age_band' : name)}
          options={lists[name].map((value) => ({ value, label: tc(`${words[name]}.${value}`) }))}
          value={query[name] ? [query[name]] : []}
          onChange={([value]) => set(name, value)}
        />
      ))}
    </div>
  );
}

type Change = FigureFiltersProps['change'];

function ManagerPeriod({ query, change }: { query: ReportQuery; change: Change }) {
  const { from = '', to = '' } = query;
  return (
    <PeriodMenu period={{ from, to }} onChange={(period) => change({ from: period.from, to: period.to })} />
  );
}

function YearMenu({ params, change }: { params: URLSearchParams; change: Change }) {
  const { t } = useReportWords();
  const now = Number(today().slice(0, 4));
  const years = Array.from({ length: Math.max(YEARS, now - FIRST_YEAR + 1) }, (_, at) => String(now - at));
  const current = params.get('year') ?? String(now);
  return (
    <ChoiceMenu
      name={t('figures.year')}
      icon={<IconCalendar />}
      shown={current}
      current={current}
      choices={years.map((year) => ({ key: year, label: year }))}
      onChoose={(year) => change({ year })}
    />
  );
}

function RegionFilter({ value, onChange }: { value?: string; onChange: (value?: string) => void }) {
  const { dimension } = useReportWords();
  const { language } = useFormat();
  const { data: regions = [] } = useQuery(regionsQuery);
  return (
    <FilterButton
      single
      label={dimension('region')}
      options={regions.map(({ id, name }) => ({ value: id, label: name[language] }))}
      value={value ? [value] : []}
      onChange={([next]) => onChange(next)}
    />
  );
}
