import { Modal } from '@mantine/core';

import { useTranslation } from '../../i18n';
import { Kbd } from '../../ui/kbd';

import classes from './keys-help.module.css';

const KEYS = [
  { keys: ['/'], what: 'find' },
  { keys: ['Ctrl', 'K'], what: 'find' },
  { keys: ['j', 'k'], what: 'rows' },
  { keys: ['Enter'], what: 'open' },
  { keys: ['n'], what: 'note' },
  { keys: ['t'], what: 'task' },
  { keys: ['r'], what: 'refer' },
  { keys: ['?'], what: 'help' },
] as const;

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onClose} title={t('shell.keys')} size="sm">
      <dl className={classes.keys}>
        {KEYS.map(({ keys, what }) => (
          <div key={keys.join()} className={classes.row}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{t(`keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
