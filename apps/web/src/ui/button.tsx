import type { MouseEventHandler, ReactNode, Ref } from 'react';
import { Link } from 'react-router';

import classes from './button.module.css';
import { Kbd } from './kbd';

export interface ButtonProps {
  children: ReactNode;
  /** One `filled` for each region at most; `light` for the action of a late row; `subtle` for leaving; `danger` only in confirmations. */
  variant?: 'filled' | 'light' | 'default' | 'subtle' | 'danger';
  /** `sm` 36 in rows and filters, `md` 40 in forms and heads, `lg` 56 for families. On phones never below 44. */
  size?: 'sm' | 'md' | 'lg';
  icon?: ReactNode;
  iconRight?: ReactNode;
  /** A key that does the same, shown as a hint on desktops. */
  hint?: string;
  /** An address inside the product: the button becomes a link. */
  to?: string;
  /** An address outside of it, e.g. `tel:`. */
  href?: string;
  type?: 'button' | 'submit';
  /** Which of several submit buttons was pressed. */
  value?: string;
  onClick?: MouseEventHandler;
  disabled?: boolean;
  /** Work is under way: cannot be pressed a second time, keeps its width. */
  pending?: boolean;
  fullWidth?: boolean;
  /** At least 164 wide, so that the actions of rows form a column. */
  column?: boolean;
  'aria-label'?: string;
  'aria-describedby'?: string;
  'aria-expanded'?: boolean;
  'aria-haspopup'?: 'menu' | 'dialog';
  ref?: Ref<HTMLButtonElement>;
}

export function Button(props: ButtonProps) {
  const {
    children,
    variant = 'default',
    size = 'sm',
    icon,
    iconRight,
    hint,
    to,
    href,
    type = 'button',
    ref,
  } = props;
  const { pending = false, fullWidth = false, column = false, disabled = false, onClick } = props;
  const className = [
    classes.button,
    classes[variant],
    classes[size],
    fullWidth && classes.full,
    column && classes.column,
    pending && classes.pending,
  ]
    .filter(Boolean)
    .join(' ');
  const inside = (
    <>
      {icon}
      <span className={classes.label}>{children}</span>
      {iconRight}
      {hint && <Kbd quiet>{hint}</Kbd>}
    </>
  );
  const aria = {
    'aria-label': props['aria-label'],
    'aria-describedby': props['aria-describedby'],
    'aria-expanded': props['aria-expanded'],
    'aria-haspopup': props['aria-haspopup'],
  };
  if (to !== undefined && !disabled) {
    return (
      <Link {...aria} className={className} to={to} onClick={onClick}>
        {inside}
      </Link>
    );
  }
  if (href !== undefined && !disabled) {
    return (
      <a {...aria} className={className} href={href} onClick={onClick}>
        {inside}
      </a>
    );
  }
  return (
    <button
      {...aria}
      ref={ref}
      className={className}
      type={type}
      value={props.value}
      // A pending button stays focusable, so that the focus is not lost; it only does nothing.
      disabled={disabled}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {inside}
    </button>
  );
}

/** A square button with an icon alone; the name is what a screen reader says and what the pointer shows. */
export function IconButton(props: {
  name: string;
  children: ReactNode;
  onClick?: MouseEventHandler;
  to?: string;
  href?: string;
  /** With a hairline around it, or round for a telephone. */
  frame?: 'none' | 'square' | 'round';
  disabled?: boolean;
  ref?: Ref<HTMLButtonElement>;
  'aria-expanded'?: boolean;
  'aria-haspopup'?: 'menu' | 'dialog';
}) {
  const { name, children, onClick, to, href, frame = 'none', disabled, ref } = props;
  const className = `${classes.icon} ${classes[`frame_${frame}`]}`;
  const common = { className, 'aria-label': name, title: name };
  if (to !== undefined) {
    return (
      <Link {...common} to={to}>
        {children}
      </Link>
    );
  }
  if (href !== undefined) {
    return (
      <a {...common} href={href}>
        {children}
      </a>
    );
  }
  return (
    <button
      {...common}
      ref={ref}
      type="button"
      disabled={disabled}
      aria-expanded={props['aria-expanded']}
      aria-haspopup={props['aria-haspopup']}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
