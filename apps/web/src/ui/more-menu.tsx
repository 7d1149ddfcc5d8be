import { Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useNavigate } from 'react-router';

import type { MoreMenuProps } from './actions';
import classes from './actions.module.css';
import { IconButton } from './button';
import { withinContent } from './within-content';

/** Fetched by `MoreMenu` of `actions` when it is first opened, so it begins open. */
export function MoreMenu({ name, items, frame = true }: MoreMenuProps) {
  const navigate = useNavigate();
  return (
    <Menu
      defaultOpened
      returnFocus
      // Without a frame it stands at the beginning of a line, among words.
      position={frame ? 'bottom-end' : 'bottom-start'}
      width={280}
      portalProps={withinContent()}
    >
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
