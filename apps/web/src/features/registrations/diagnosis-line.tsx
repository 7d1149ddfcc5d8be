import { IconEye } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';

import { diagnosisQuery } from './registrations.queries';
import classes from './registrations.module.css';

/** The restricted part, behind a button that says that it is recorded who opens it. */
export function DiagnosisLine({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('registrations');
  const problemText = useProblemText();
  const [wanted, setWanted] = useState(false);
  const { data, error } = useQuery({ ...diagnosisQuery(id), enabled: wanted });
  if (!wanted)
    return (
      <Button
        icon={<IconEye />}
        aria-label={`${t('diagnosis.show')}: ${name}`}
        onClick={() => setWanted(true)}
      >
        {t('diagnosis.show')}. {t('diagnosis.hint')}
      </Button>
    );
  const words = [data?.icdCode && `${t('diagnosis.code')} ${data.icdCode}`, data?.diagnosis].filter(Boolean);
  return (
    <p className={classes.diagnosis} role="status">
      {error ? problemText(error) : data && (words.length > 0 ? words.join(' · ') : t('diagnosis.none'))}
    </p>
  );
}
