import { useState } from 'react';

import { CaseChoice, type ChosenCase } from '../../app/case-choice';
import { useTranslation } from '../../i18n';

import { NewTaskDialog } from './task.form';

/** A task begun outside of a file: first for whom, then what. */
export function DayTaskDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const [chosen, setChosen] = useState<ChosenCase | null>(null);
  if (chosen) return <NewTaskDialog caseId={chosen.id} name={chosen.name} onClose={onClose} />;
  return <CaseChoice title={t('forWhom.title')} onChosen={setChosen} onClose={onClose} />;
}
