import type { TablerIcon } from '@tabler/icons-react';

import classes from './chip.module.css';
import { hueStyle, type Hue } from './hue';

/** How a state looks: never by colour alone. */
export interface Look {
  readonly hue: Hue;
  readonly icon: TablerIcon;
}

/** A state as hue, icon and word. 24 high for staff, 36 (`large`) for families. */
export function StatusChip({ look, label, large = false }: { look: Look; label: string; large?: boolean }) {
  const Icon = look.icon;
  return (
    <span className={`${classes.chip} ${large ? classes.large : ''}`} style={hueStyle(look.hue)}>
      <Icon size={large ? 20 : 15} stroke={2} aria-hidden="true" />
      {label}
    </span>
  );
}

/** The chip shrunk to its icon, for tables of many; the word is its name and its tooltip. 24 px unless stated. */
export function StatusDisc({ look, label, size = 24 }: { look: Look; label: string; size?: number }) {
  const Icon = look.icon;
  return (
    <span
      className={classes.disc}
      style={{ ...hueStyle(look.hue), width: size, height: size }}
      role="img"
      aria-label={label}
      title={label}
    >
      <Icon size={Math.round(size * 0.62)} stroke={2} aria-hidden="true" />
    </span>
  );
}

/** Icon and word in the colour of the hue, without a tint: priorities, hints. */
export function Mark({ look, label, strong = false }: { look: Look; label: string; strong?: boolean }) {
  const Icon = look.icon;
  return (
    <span className={classes.mark} data-strong={strong || undefined} style={hueStyle(look.hue)}>
      <Icon size={15} stroke={2.2} aria-hidden="true" />
      <span>{label}</span>
    </span>
  );
}

/** A quiet fact as a pill on the desk: "Speaks Kazakh at home". With a hue it asks for something. */
export function FactPill(props: { icon?: React.ReactNode; hue?: Hue; children: React.ReactNode }) {
  return (
    <span
      className={classes.pill}
      data-tinted={props.hue ? true : undefined}
      style={props.hue && hueStyle(props.hue)}
    >
      {props.icon}
      <span>{props.children}</span>
    </span>
  );
}
