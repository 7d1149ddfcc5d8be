import { useFormat } from '../../ui/use-format';

import classes from './region-map.module.css';
import { ReportNumber } from './report-number';
import { useReportWords } from './report-words';
import type { ReportRow } from './reports.queries';

/** Column and row of each region on the map of tiles, by KATO code. */
const places: Readonly<Record<string, readonly [number, number]>> = {
  '390000000': [2, 0],
  '590000000': [3, 0],
  '550000000': [5, 0],
  '270000000': [0, 1],
  '150000000': [1, 1],
  '110000000': [3, 1],
  '710000000': [4, 1],
  '100000000': [5, 1],
  '630000000': [6, 1],
  '230000000': [0, 2],
  '620000000': [2, 2],
  '350000000': [3, 2],
  '470000000': [0, 3],
  '430000000': [1, 3],
  '610000000': [2, 3],
  '310000000': [3, 3],
  '190000000': [4, 3],
  '330000000': [5, 3],
  '790000000': [2, 4],
  '750000000': [4, 4],
};

/** Lower limits of the five classes, in percent. */
const limits = [0, 20, 40, 60, 80];
const classOf = (percent: number): number => limits.filter((limit) => percent >= limit).length;

export interface RegionShare {
  readonly row: ReportRow;
  /** Whole percents; `null` where too few children stand behind it or a count is hidden. */
  readonly percent: number | null;
}

/** Twenty equal tiles: area is not children. A screen reader gets the table beside it. */
export function RegionMap({ shares, caption }: { shares: readonly RegionShare[]; caption: string }) {
  const { t } = useReportWords();
  const { percent } = useFormat();
  const byRegion = new Map(shares.map((share) => [share.row.key, share]));
  return (
    <figure className={classes.figure}>
      <div className={classes.map} role="img" aria-label={caption}>
        {Object.entries(places).map(([region, [column, row]]) => {
          const share = byRegion.get(region);
          const value = share?.percent ?? null;
          return (
            <div
              key={region}
              className={classes.tile}
              data-class={value === null ? undefined : classOf(value)}
              style={{ gridColumn: column + 1, gridRow: row + 1 }}
            >
              <span>{t(`regionShort.${region}`)}</span>
              <b>
                {value !== null ? (
                  percent(value / 100)
                ) : share?.row.count.suppressed ? (
                  <ReportNumber cell={share.row.count} />
                ) : (
                  '–'
                )}
              </b>
            </div>
          );
        })}
      </div>
      <figcaption className={classes.key}>
        {limits.map((limit, at) => (
          <span key={limit} className={classes.class} data-class={at + 1}>
            {`${limit}–${at === limits.length - 1 ? 100 : limit + 19} %`}
          </span>
        ))}
        <span className={classes.hint}>{t('figures.mapHint')}</span>
      </figcaption>
    </figure>
  );
}
