import { Menu } from '@mantine/core';
import { IconAlertTriangle, IconDots } from '@tabler/icons-react';
import { lazy, Suspense, useId, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';

import classes from './actions.module.css';
import { Button, IconButton, type ButtonProps } from './button';

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

/** The three dots: what is done seldom. */
export function MoreMenu({
  name,
  items,
  frame = true,
}: {
  name: string;
  items: readonly MenuAction[];
  frame?: boolean;
}) {
  const navigate = useNavigate();
  if (items.length === 0) return null;
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <IconButton name={name} frame={frame ? 'square' : 'none'}>
          <IconDots />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ key, label, icon, to, onSelect, danger, reasons = [] }) => (
          <Menu.Item
            key={key}
            leftSection={icon}
            color={danger ? 'red' : undefined}
            disabled={reasons.length > 0}
            onClick={() => (to ? void navigate(to) : onSelect?.())}
          >
            {label}
            {reasons.map((reason) => (
              <span key={reason.key} className={classes.menuReason}>
                {reason.text}
              </span>
            ))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
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
