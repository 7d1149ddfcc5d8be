import { IconMapSearch } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { usePageTitle } from '../../ui/use-page-title';

import { StateScreen } from './state-screen';

/** For an address that does not exist, a record out of reach and a page of another role alike: one must not learn which. */
export function NotFound() {
  const { t } = useTranslation();
  usePageTitle(t('notFound.title'));
  return (
    <StateScreen
      icon={<IconMapSearch />}
      title={t('notFound.title')}
      actions={
        <Button variant="filled" size="md" to="/">
          {t('notFound.home')}
        </Button>
      }
    >
      <p>{t('notFound.text')}</p>
    </StateScreen>
  );
}
