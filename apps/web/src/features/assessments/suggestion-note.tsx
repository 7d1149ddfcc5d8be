import type { Priority, PriorityReason } from '@birge/domain';
import { IconScale } from '@tabler/icons-react';

import { useTranslation } from '../../i18n';
import { Notice } from '../../ui/notice';

import classes from './assessments.module.css';

/** How urgent it looks, and why: in words, so that one can say no to it. */
export function SuggestionNote(props: {
  suggestion: { readonly priority: Priority; readonly reasons: readonly PriorityReason[] };
  chosen?: Priority;
}) {
  const { suggestion, chosen } = props;
  const { t } = useTranslation('assessments');
  const { t: code } = useTranslation('codes');
  return (
    <Notice icon={<IconScale />} hue={suggestion.priority === 'high' ? 'red' : 'plain'}>
      <p className={classes.name}>
        {t('priority.suggested', { priority: code(`priority.${suggestion.priority}`) })}
        {chosen &&
          chosen !== suggestion.priority &&
          ` · ${t('priority.chosen', { priority: code(`priority.${chosen}`) })}`}
      </p>
      {suggestion.reasons.length === 0 ? (
        <p>{t('priority.noReason')}</p>
      ) : (
        <ul className={classes.reasons}>
          {suggestion.reasons.map((reason) => (
            <li key={reason}>{code(`priorityReason.${reason}`)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
