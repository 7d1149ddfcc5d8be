import classes from './avatar.module.css';

const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((word) => word[0]!.toLocaleUpperCase())
    .join('');

/** The initials of a person; decoration beside the name. */
export function Avatar({ name, size = 36 }: { name: string; size?: number }) {
  return (
    <span
      aria-hidden="true"
      className={classes.avatar}
      style={{ width: size, height: size, fontSize: size * 0.37 }}
    >
      {initials(name)}
    </span>
  );
}
