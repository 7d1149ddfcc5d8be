import { Modal, type ModalProps } from '@mantine/core';

import classes from './actions.module.css';
import { markFirstFocus } from './first-focus';

/** Every dialog of the staff pages: over the page, with the focus where the work begins. Render it only while it is open. */
export function Dialog({ children, ...modal }: Omit<ModalProps, 'opened'>) {
  return (
    <Modal {...modal} opened>
      <div ref={markFirstFocus} tabIndex={-1} className={classes.dialog}>
        {children}
      </div>
    </Modal>
  );
}
