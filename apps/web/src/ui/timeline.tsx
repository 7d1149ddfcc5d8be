import type { ReactNode } from 'react';

import type { Look } from './chip';
import { hueStyle } from './hue';
import classes from './timeline.module.css';

export interface TimelineEntry {
  key: string;
  look: Look;
  title: ReactNode;
  text?: ReactNode;
  /** Who and when, small. */
  meta?: ReactNode;
  /** Drawn above this entry: "You last looked on Friday, 15:40". */
  ruleAbove?: ReactNode;
}

/** What happened, newest first: an icon disc for each kind, a line down, a rule where one last looked. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol className={classes.timeline}>
      {entries.map(({ key, look, title, text, meta, ruleAbove }) => {
        const Icon = look.icon;
        return (
          <li key={key} className={classes.item}>
            {ruleAbove && <p className={classes.rule}>{ruleAbove}</p>}
            <div className={classes.entry}>
              <span className={classes.disc} style={hueStyle(look.hue)} aria-hidden="true">
                <Icon size={15} stroke={2} />
              </span>
              <div className={classes.words}>
                <h3 className={classes.title}>{title}</h3>
                {text && <div className={classes.text}>{text}</div>}
                {meta && <p className={classes.meta}>{meta}</p>}
              </div>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

export interface StepLineEntry {
  key: string;
  state: 'done' | 'now' | 'next';
  title: ReactNode;
  text?: ReactNode;
  icon?: ReactNode;
}

/** A vertical line of what was, is and will be: "What happens then". */
export function StepLine({ steps }: { steps: readonly StepLineEntry[] }) {
  return (
    <ol className={classes.steps}>
      {steps.map(({ key, state, title, text, icon }) => (
        <li
          key={key}
          className={classes.step}
          data-state={state}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span className={classes.stepDisc} aria-hidden="true">
            {icon}
          </span>
          <div>
            <p className={classes.stepTitle}>{title}</p>
            {text && <div className={classes.text}>{text}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
