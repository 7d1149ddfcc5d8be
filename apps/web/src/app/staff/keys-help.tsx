import type { Role } from '@birge/domain';

import { useTranslation } from '../../i18n';
import { Dialog } from '../../ui/dialog';
import { Kbd } from '../../ui/kbd';

import { mayFindCases, mayRegister } from '../navigation';
import { useUser } from '../session';

import classes from './keys-help.module.css';
import { NEW_CASE_KEY } from './use-shell-keys';

interface Key {
  readonly keys: readonly string[];
  readonly what: string;
}

const everywhere: readonly Key[] = [
  { keys: ['/'], what: 'find' },
  { keys: ['Ctrl', 'K'], what: 'find' },
  { keys: ['j', 'k'], what: 'rows' },
  { keys: ['Enter'], what: 'open' },
];
const newCase: Key = { keys: [NEW_CASE_KEY], what: 'newCase' };
const inCases: readonly Key[] = [
  { keys: ['n'], what: 'note' },
  { keys: ['t'], what: 'task' },
  { keys: ['r'], what: 'refer' },
];
const onMyDay: readonly Key[] = [
  { keys: ['d'], what: 'done' },
  { keys: ['s'], what: 'snooze' },
];

/** The keys that do something for this role, and no others. */
const keysOf = (role: Role): readonly Key[] => [
  ...everywhere,
  ...(mayRegister(role) ? [newCase] : []),
  ...(mayFindCases(role) ? inCases : []),
  ...(role === 'caseworker' ? onMyDay : []),
  { keys: ['?'], what: 'help' },
];

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { role } = useUser();
  return (
    <Dialog onClose={onClose} title={t('shell.keys')} size="sm">
      <dl className={classes.keys}>
        {keysOf(role).map(({ keys, what }) => (
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
    </Dialog>
  );
}
