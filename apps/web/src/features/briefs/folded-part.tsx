import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';

import classes from './brief.module.css';

/** What one may look up on the way: on a phone behind its name, on a wider screen and on paper simply there. */
export function FoldedPart({ name, count, children }: { name: string; count?: number; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={classes.folded} data-open={isOpen || undefined}>
      <h2 className={classes.foldHead}>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
          {name}
          {count !== undefined && <span className={classes.count}>{count}</span>}
          <IconChevronDown size={18} stroke={1.7} aria-hidden="true" />
        </button>
      </h2>
      <div id={id} className={classes.foldBody}>
        {children}
      </div>
    </div>
  );
}
