import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';

import { useTranslation } from '../i18n';
import classes from './data-table.module.css';
import { isTyping } from './is-typing';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Gets an arrow and can be pressed; the name of the sort in the URL. */
  sort?: string;
  align?: 'start' | 'end';
  /** From which width on: `wide` 1024, `medium` 768; on phones every column is part of the card unless `card` says no. */
  from?: 'medium' | 'wide';
  card?: 'title' | 'line' | 'corner' | 'none';
  /** On phones, before the cell: what a bare number or date means. */
  cardLabel?: string;
  width?: number | string;
}

export interface DataTableProps<Row> {
  /** What the table lists; its name for screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where a click on the row leads, and the first cell as a link: it holds no link of its own. Ctrl/Cmd-click opens a tab. */
  rowTo?: (row: Row) => string;
  /** `name` or `-name`. */
  sort?: string;
  onSort?: (sort: string) => void;
  /** One line, 41 high, instead of 59. */
  compact?: boolean;
}

/** Hairlines, a sticky head, keys j, k and Enter; on phones each row is a card. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, rowTo, sort, onSort, compact = false } = props;
  const [current, setCurrent] = useState(-1);
  const body = useRef<HTMLTableSectionElement>(null);
  const { open } = useOpenRow();
  useRowKeys(rows.length, setCurrent);

  useEffect(() => {
    if (current >= 0) body.current?.rows[current]?.querySelector<HTMLElement>('a')?.focus();
  }, [current]);

  return (
    <table className={classes.table} data-compact={compact || undefined}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, at) => (
          <tr
            key={rowKey(row)}
            data-current={at === current || undefined}
            data-opens={rowTo ? true : undefined}
            onClick={(event) => rowTo && open(event, rowTo(row))}
            onFocus={() => setCurrent(at)}
          >
            {columns.map((column, index) => (
              <td
                key={column.key}
                data-align={column.align}
                data-from={column.from}
                data-card={column.card ?? (index === 0 ? 'title' : 'line')}
                data-label={column.cardLabel}
              >
                {index === 0 && rowTo ? (
                  <Link to={rowTo(row)} className={classes.anchor}>
                    {column.cell(row)}
                  </Link>
                ) : (
                  column.cell(row)
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function HeadCell<Row>(props: { column: Column<Row>; sort?: string; onSort?: (sort: string) => void }) {
  const { column, sort, onSort } = props;
  const { t } = useTranslation();
  const direction =
    sort === column.sort ? 'ascending' : sort === `-${column.sort}` ? 'descending' : undefined;
  const label = column.header;
  return (
    <th
      scope="col"
      data-align={column.align}
      data-from={column.from}
      aria-sort={column.sort ? (direction ?? 'none') : undefined}
      style={{ width: column.width }}
    >
      {column.sort && onSort ? (
        <button
          type="button"
          className={classes.sort}
          title={t('table.sort')}
          onClick={() => onSort(direction === 'ascending' ? `-${column.sort}` : column.sort!)}
        >
          {label}
          <span aria-hidden="true">
            {direction === 'ascending' ? '↑' : direction === 'descending' ? '↓' : ''}
          </span>
        </button>
      ) : (
        label
      )}
    </th>
  );
}

/** Whatever inside the row is itself pressed keeps its own meaning. */
const isControl = (target: EventTarget) =>
  target instanceof Element && target.closest('a, button, input, label, select, [role="menu"]') !== null;

function useOpenRow() {
  const navigate = useNavigate();
  return {
    open(event: MouseEvent, to: string) {
      if (isControl(event.target) || window.getSelection()?.toString()) return;
      if (event.ctrlKey || event.metaKey) window.open(to, '_blank', 'noopener');
      else void navigate(to);
    },
  };
}

/** j and k walk the rows from anywhere on the page. */
export function useRowKeys(count: number, move: (update: (at: number) => number) => void): void {
  const latest = useRef({ count, move });
  useEffect(() => {
    latest.current = { count, move };
  });
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const by = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      if (by === 0 || latest.current.count === 0) return;
      event.preventDefault();
      latest.current.move((at) => Math.min(Math.max(at + by, 0), latest.current.count - 1));
    }
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Two lines of a cell: what matters, and under it what belongs to it. */
export function TwoLines({
  first,
  second,
  strong,
}: {
  first: ReactNode;
  second?: ReactNode;
  strong?: boolean;
}) {
  return (
    <span className={classes.two}>
      <span className={strong ? classes.strong : undefined}>{first}</span>
      {second && <span className={classes.second}>{second}</span>}
    </span>
  );
}
