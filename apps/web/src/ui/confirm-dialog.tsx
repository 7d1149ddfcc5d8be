import { useTranslation } from '../i18n';

import type { ConfirmDialogProps } from './actions';
import classes from './actions.module.css';
import { Button } from './button';
import { Dialog } from './dialog';
import { DraftLine, DraftOffer } from './draft-state';

/** Fetched by `ConfirmDialog` of `actions`, which is the one to use. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog onClose={props.onClose} title={props.title} {...(props.wide ? { size: 'lg' } : {})}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (!props.pending && !props.disabled) props.onConfirm();
        }}
      >
        <div className={classes.dialogBody}>
          {props.draft && <DraftOffer draft={props.draft} />}
          {props.children}
          {props.draft && <DraftLine draft={props.draft} />}
        </div>
        {props.error && (
          <p role="alert" className={classes.error}>
            {props.error}
          </p>
        )}
        <div className={classes.dialogActions}>
          <Button variant="subtle" onClick={props.onClose}>
            {t('actions.cancel')}
          </Button>
          <Button
            type="submit"
            variant={props.danger ? 'danger' : 'filled'}
            pending={props.pending}
            disabled={props.disabled}
          >
            {props.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
