import { IconAlertTriangle, IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useId, useState, type ReactNode } from 'react';
import { Link } from 'react-router';

import classes from './actions.module.css';
import { Button, IconButton, type ButtonProps } from './button';
import type { AnyDraft } from './use-draft';

/** Why something cannot be done yet; each reason leads to where it is mended. */
export interface Reason {
  key: string;
  text: ReactNode;
  to?: string;
}

export function ReasonList({ reasons, id }: { reasons: readonly Reason[]; id?: string }) {
  return (
    <ul id={id} className={classes.reasons}>
      {reasons.map(({ key, text, to }) => (
        <li key={key}>
          <IconAlertTriangle size={15} stroke={2} aria-hidden="true" />
          {to ? <Link to={to}>{text}</Link> : <span>{text}</span>}
        </li>
      ))}
    </ul>
  );
}

/**
 * A button that changes something: cannot be pressed twice, and when it is blocked says why beside it.
 * Give it the mutation's `isPending`; `reasons` disable it.
 */
export function ActionButton({ reasons = [], ...button }: ButtonProps & { reasons?: readonly Reason[] }) {
  const id = useId();
  if (reasons.length === 0) return <Button {...button} />;
  return (
    <span className={classes.blocked}>
      <Button {...button} disabled aria-describedby={id} />
      <ReasonList id={id} reasons={reasons} />
    </span>
  );
}

export interface MenuAction {
  key: string;
  label: ReactNode;
  icon?: ReactNode;
  to?: string;
  onSelect?: () => void;
  danger?: boolean;
  /** Blocked: shown, disabled, with the reasons under it. */
  reasons?: readonly Reason[];
}

export interface MoreMenuProps {
  name: string;
  items: readonly MenuAction[];
  frame?: boolean;
}

const fetchMenu = () => import('./more-menu');
const OpenMenu = lazy(() => fetchMenu().then((file) => ({ default: file.MoreMenu })));

/** The three dots: what is done seldom. The menu behind them is fetched when somebody reaches for it. */
export function MoreMenu({ name, items, frame = true }: MoreMenuProps) {
  const [wanted, setWanted] = useState(false);
  if (items.length === 0) return null;
  const dots = <MoreButton name={name} frame={frame} onReach={fetchMenu} onClick={() => setWanted(true)} />;
  if (!wanted) return dots;
  return (
    <Suspense fallback={dots}>
      <OpenMenu name={name} items={items} frame={frame} />
    </Suspense>
  );
}

function MoreButton(props: { name: string; frame: boolean; onReach: () => unknown; onClick: () => void }) {
  return (
    <span onPointerEnter={() => void props.onReach()}>
      <IconButton
        name={props.name}
        frame={props.frame ? 'square' : 'none'}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={props.onClick}
      >
        <IconDots />
      </IconButton>
    </span>
  );
}

export interface ConfirmDialogProps {
  /** Names the thing: "Close the case of Аружан Ермекқызы?" */
  title: string;
  children?: ReactNode;
  /** What the button does to what: "Close the case". */
  confirm: string;
  /** Red, for what cannot be undone. */
  danger?: boolean;
  pending?: boolean;
  disabled?: boolean;
  /** A sentence when it failed. */
  error?: ReactNode;
  /** For long forms with rows side by side. */
  wide?: boolean;
  /** What keeps the fields while they are typed: offered above them, its state told below. */
  draft?: AnyDraft;
  onConfirm: () => void;
  onClose: () => void;
}

// Nobody confirms anything before a page has been read: the dialog is fetched when it is first asked for.
const Dialog = lazy(() => import('./confirm-dialog').then((file) => ({ default: file.ConfirmDialog })));

/** A question before something that cannot be undone, or that needs a reason (put the fields inside). */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Suspense>
      <Dialog {...props} />
    </Suspense>
  );
}
