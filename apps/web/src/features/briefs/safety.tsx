import { IconShieldLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';

import classes from './brief.module.css';
import { safetyQuery, type Brief } from './briefs.queries';

/** That there is something to be minded is said to everybody; what it is, only to who asks, and that is on record. */
export function Safety({ brief }: { brief: Brief }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const text = useProblemText();
  const [wanted, setWanted] = useState(false);
  const { mustNotCall, notes } = brief.safety;
  const { data, error } = useQuery({ ...safetyQuery(brief.id), enabled: wanted });
  if (notes === 0 && mustNotCall === 0) return null;
  return (
    <Notice
      hue="amber"
      icon={<IconShieldLock />}
      action={
        notes > 0 &&
        !wanted && (
          <span className={classes.actions}>
            <Button onClick={() => setWanted(true)}>{t('safety.show')}</Button>
          </span>
        )
      }
    >
      <strong>{notes > 0 ? t('safety.notes', { count: notes }) : t('safety.title')}</strong>{' '}
      {mustNotCall > 0 && t('safety.mustNotCall', { count: mustNotCall })}
      {error && <p role="alert">{text(error)}</p>}
      {data && (
        <ul className={classes.notes}>
          {data.map((note) => (
            <li key={note.id}>
              {code(`protectionKind.${note.kind}`)}: {note.body}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
