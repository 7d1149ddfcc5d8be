import { openCaseStatuses, priorities } from '../cases/case-lists.js';
import { difficultyDomains } from '../assessments/assessment-lists.js';
import { barriers, referralStatuses } from '../referrals/referral-lists.js';

/** Every report there is. The code names the address, the words and the definition. */
export const reportCodes = [
  'caseload',
  'cases_by_status',
  'referrals_by_status',
  'late_answers',
  'decided_in_time',
  'no_service_started',
  'hidden_children',
  'days_to_start',
  'waiting_list',
  'referral_funnel',
  'children_by_region',
  'service_coverage',
  'difficulties',
] as const;
export type ReportCode = (typeof reportCodes)[number];

/** What the value of a report counts. `percent` is rounded to whole percents, `days` are calendar days. */
export const reportUnits = ['cases', 'referrals', 'children', 'percent', 'days'] as const;
export type ReportUnit = (typeof reportUnits)[number];

/** What the rows of a report can be. */
export const reportDimensions = [
  'caseworker',
  'team',
  'region',
  'locality',
  'sex',
  'age_band',
  'priority',
  'status',
  'kind',
  'service',
] as const;
export type ReportDimension = (typeof reportDimensions)[number];

/** What can be said about a row beside its counts, in days. */
export const reportMeasures = ['median', 'p90', 'oldest'] as const;
export type ReportMeasure = (typeof reportMeasures)[number];

/** Row of cases that have no caseworker yet. */
export const NO_CASEWORKER = 'none';
/** Row of people who are eighteen or older. */
export const ADULT = 'adult';

export interface ReportSpec {
  /** One record behind a number: a case (so also a child, who has one case) or a referral. */
  readonly subject: 'cases' | 'referrals';
  readonly unit: ReportUnit;
  /** Whether the period narrows it; a report without a period says how things stand now. */
  readonly period: boolean;
  /** The cell that the value and the numerator are about; `null`: all records of the report. */
  readonly numerator: string | null;
  /** The columns: conditions that a record of the report fulfils or not. */
  readonly cells: readonly string[];
  /**
   * The columns that an analyst sees. `parts` add up to the whole; `apart` stand each for itself. A column outside of
   * these would let small counts be worked out.
   */
  readonly open: { readonly mode: 'parts' | 'apart'; readonly cells: readonly string[] };
  /** The rows to choose from; the first unless asked otherwise. */
  readonly rows: {
    readonly manager: readonly ReportDimension[];
    readonly analyst: readonly ReportDimension[];
  };
  readonly measures: readonly ReportMeasure[];
}

const places = ['team', 'caseworker', 'region'] as const;
const people = ['locality', 'sex', 'age_band'] as const;
const openPlaces = ['region', ...people] as const;

/** Cells of a declined referral, one for each reason: `declined_no_capacity`. */
export const declinedCells = barriers.map((barrier) => `declined_${barrier}` as const);

const referralCells = referralStatuses.filter((status) => status !== 'entered_in_error');

/** Cells of one domain of the Child Functioning Module: `in_walking`. */
export const difficultyCells = difficultyDomains.map((domain) => `in_${domain}` as const);

export const reportSpecs: Readonly<Record<ReportCode, ReportSpec>> = {
  caseload: {
    subject: 'cases',
    unit: 'cases',
    period: false,
    numerator: null,
    cells: [...priorities, 'overdue', ...openCaseStatuses],
    open: { mode: 'parts', cells: priorities },
    rows: { manager: ['caseworker', 'team', 'region', ...people], analyst: [...openPlaces] },
    measures: [],
  },
  cases_by_status: {
    subject: 'cases',
    unit: 'cases',
    period: false,
    numerator: null,
    cells: priorities,
    open: { mode: 'parts', cells: priorities },
    rows: { manager: ['status', ...places, ...people], analyst: ['status', ...openPlaces] },
    measures: [],
  },
  referrals_by_status: {
    subject: 'referrals',
    unit: 'referrals',
    period: true,
    numerator: null,
    cells: [...referralCells, 'late'],
    open: { mode: 'parts', cells: referralCells },
    rows: {
      manager: ['kind', 'service', ...places, ...people],
      analyst: ['kind', ...openPlaces],
    },
    measures: [],
  },
  late_answers: {
    subject: 'referrals',
    unit: 'referrals',
    period: false,
    numerator: 'late',
    cells: ['late', 'in_time'],
    open: { mode: 'parts', cells: ['late', 'in_time'] },
    rows: { manager: ['service', 'kind', ...places], analyst: ['kind', 'service', ...openPlaces] },
    measures: [],
  },
  decided_in_time: {
    subject: 'referrals',
    unit: 'percent',
    period: true,
    numerator: 'in_time',
    cells: ['in_time', 'late'],
    open: { mode: 'parts', cells: ['in_time', 'late'] },
    rows: { manager: ['service', 'kind', ...places], analyst: ['kind', 'service', ...openPlaces] },
    measures: [],
  },
  no_service_started: {
    subject: 'cases',
    unit: 'children',
    period: false,
    numerator: 'not_started',
    cells: ['not_started', 'started'],
    open: { mode: 'parts', cells: ['not_started', 'started'] },
    rows: { manager: ['age_band', 'locality', 'sex', 'priority', ...places], analyst: [...openPlaces] },
    measures: [],
  },
  hidden_children: {
    subject: 'cases',
    unit: 'children',
    period: false,
    numerator: 'hidden',
    cells: ['hidden', 'not_hidden'],
    open: { mode: 'parts', cells: ['hidden', 'not_hidden'] },
    rows: { manager: ['age_band', 'locality', 'sex', 'priority', ...places], analyst: [...openPlaces] },
    measures: [],
  },
  days_to_start: {
    subject: 'referrals',
    unit: 'days',
    period: true,
    numerator: null,
    cells: [],
    open: { mode: 'parts', cells: [] },
    rows: { manager: ['service', 'kind', ...places, ...people], analyst: ['kind', 'service', ...openPlaces] },
    measures: ['median', 'p90'],
  },
  waiting_list: {
    subject: 'referrals',
    unit: 'referrals',
    period: false,
    numerator: null,
    cells: [],
    open: { mode: 'parts', cells: [] },
    rows: { manager: ['service', 'kind', ...places, ...people], analyst: ['service', 'kind', ...openPlaces] },
    measures: ['median', 'oldest'],
  },
  referral_funnel: {
    subject: 'referrals',
    unit: 'referrals',
    period: true,
    numerator: null,
    // prettier-ignore
    cells: [
      'answered', 'positive', 'started', 'completed',
      'unanswered', 'unanswered_late', 'declined', 'not_yet_started', 'running',
      'ended_unanswered', 'ended_before_start', 'ended_after_start', ...declinedCells,
    ],
    // prettier-ignore
    open: {
      mode: 'parts',
      cells: [
        'unanswered', 'ended_unanswered', 'declined', 'not_yet_started', 'ended_before_start',
        'running', 'ended_after_start', 'completed',
      ],
    },
    rows: { manager: ['kind', 'service', ...places, ...people], analyst: ['kind', ...openPlaces] },
    measures: [],
  },
  children_by_region: {
    subject: 'cases',
    unit: 'children',
    period: false,
    numerator: null,
    cells: ['urban', 'rural'],
    open: { mode: 'parts', cells: ['urban', 'rural'] },
    rows: { manager: ['region', 'team', 'sex', 'age_band'], analyst: ['region', 'sex', 'age_band'] },
    measures: [],
  },
  service_coverage: {
    subject: 'cases',
    unit: 'percent',
    period: false,
    numerator: 'started',
    cells: ['started', 'not_started'],
    open: { mode: 'parts', cells: ['started', 'not_started'] },
    rows: { manager: ['age_band', 'locality', 'sex', 'priority', ...places], analyst: [...openPlaces] },
    measures: [],
  },
  difficulties: {
    subject: 'cases',
    unit: 'children',
    period: false,
    numerator: 'in_any',
    cells: ['in_any', ...difficultyCells],
    open: { mode: 'apart', cells: ['in_any', ...difficultyCells] },
    rows: { manager: ['age_band', 'locality', 'sex', ...places], analyst: ['age_band', 'sex', 'locality'] },
    measures: [],
  },
};
