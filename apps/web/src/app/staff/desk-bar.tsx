import { IconPlus, IconSearch } from '@tabler/icons-react';
import { Link, useMatch } from 'react-router';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { Logo } from '../../ui/logo';
import { LanguageSwitch } from '../language-switch';
import { findPlaceholder, mayRegister, NEW_CASE } from '../navigation';
import { useUser } from '../session';

import classes from './desk-bar.module.css';
import { pageExists } from './page-exists';
import { SchemeSwitch } from './scheme-switch';
import { useShell } from './shell-context';
import { NEW_CASE_KEY } from './use-shell-keys';
import { UserMenu } from './user-menu';

/** The strip above the sheet: find on the left; language, light or dark, and the one thing to begin on the right. */
export function DeskBar() {
  const { t } = useTranslation();
  const { role } = useUser();
  const { openFind } = useShell();
  const registering = useMatch(NEW_CASE) !== null;
  return (
    <header className={classes.bar}>
      <Link to="/" className={classes.phoneLogo}>
        <Logo size={28} />
      </Link>
      <button type="button" className={classes.find} aria-keyshortcuts="/" onClick={openFind}>
        <IconSearch size={18} stroke={1.7} aria-hidden="true" />
        <span className={classes.words}>{t(findPlaceholder(role))}</span>
        <Kbd>/</Kbd>
      </button>
      <div className={classes.right}>
        <span className={classes.wide}>
          <LanguageSwitch compact />
        </span>
        <span className={classes.wide}>
          <SchemeSwitch />
        </span>
        {mayRegister(role) && pageExists(NEW_CASE) && !registering && (
          <span className={classes.wide}>
            <Button variant="filled" icon={<IconPlus />} hint={NEW_CASE_KEY} to={NEW_CASE}>
              {t('shell.newCase')}
            </Button>
          </span>
        )}
        <span className={classes.phone}>
          <UserMenu compact />
        </span>
      </div>
    </header>
  );
}
