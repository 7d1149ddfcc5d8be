import classes from './skeleton.module.css';

/** A grey piece in the shape of what is coming. */
export function Skeleton({ width = '100%', height = 16 }: { width?: number | string; height?: number }) {
  return <span className={classes.piece} style={{ width, height }} />;
}

/** Rows of a list while its data is on the way: as high as the rows will be, so that nothing jumps. */
export function SkeletonRows({ rows = 5, height = 59 }: { rows?: number; height?: number }) {
  return (
    <div className={classes.rows} aria-hidden="true">
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={classes.row} style={{ minHeight: height }}>
          <Skeleton width="22%" />
          <Skeleton width="34%" height={12} />
          <Skeleton width="16%" height={12} />
        </div>
      ))}
    </div>
  );
}

/** A whole page on its way: heading, one line, rows. */
export function PageSkeleton() {
  return (
    <div className={classes.page} aria-busy="true">
      <Skeleton width={240} height={30} />
      <Skeleton width={360} height={14} />
      <SkeletonRows />
    </div>
  );
}
