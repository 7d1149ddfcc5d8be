import { useTranslation } from '../i18n';
import { Button } from './button';
import { KeyHints } from './kbd';
import classes from './load-more.module.css';
import { useFormat } from './use-format';

/** The API counts exactly up to a limit, then says "at least". */
export type Count = number | { atLeast: number };

export function LoadMore(props: {
  shown: number;
  count?: Count | null;
  hasMore: boolean;
  pending?: boolean;
  onMore: () => void;
  /** How many the next page brings at most. */
  pageSize?: number;
  /** j, k and Enter beside it. */
  keys?: boolean;
}) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { shown, count, hasMore, pending, onMore, pageSize = 50, keys = false } = props;
  const exact = typeof count === 'number' ? count : null;
  const next = exact === null ? pageSize : Math.min(pageSize, exact - shown);
  return (
    <div className={classes.more}>
      <p className={classes.count} role="status">
        {exact !== null
          ? t('list.shown', { shown: number(shown), total: number(exact) })
          : count
            ? t('list.shownOfMore', {
                shown: number(shown),
                total: number((count as { atLeast: number }).atLeast),
              })
            : t('list.shownOnly', { shown: number(shown) })}
      </p>
      {hasMore && (
        <Button pending={pending} onClick={onMore}>
          {next > 0 ? t('list.next', { count: next }) : t('list.more')}
        </Button>
      )}
      {keys && (
        <div className={classes.keys}>
          <KeyHints
            hints={[
              { keys: ['j', 'k'], does: t('keys.rowsShort') },
              { keys: ['Enter'], does: t('keys.openShort') },
            ]}
          />
        </div>
      )}
    </div>
  );
}
