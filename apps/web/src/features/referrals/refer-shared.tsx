import { Checkbox } from '@mantine/core';
import { alwaysSharedFields, sharedFields, type SharedField } from '@birge/domain';
import { IconArrowRight, IconEyeOff } from '@tabler/icons-react';
import { useNavigate } from 'react-router';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';
import { RailCard, RailRow } from '../../ui/card';
import { FormActions } from '../../ui/page';

import type { DraftSaver } from './draft-saver';
import { ChoosePapers } from './papers';
import { stepTo } from './refer-steps';
import classes from './refer.module.css';
import type { Referral } from './referrals.queries';
import { useSharedWords } from './shared-words';

/** What never leaves the case, whatever is ticked. */
export const staysHere = ['iin', 'notes', 'priority', 'others'] as const;

const isAlways = (field: SharedField): boolean => (alwaysSharedFields as readonly string[]).includes(field);

/** Step 3: what the family agrees to hand over, each with what it says today. */
export function ReferShared({
  caseId,
  draft,
  saver,
}: {
  caseId: string;
  draft: Referral;
  saver: DraftSaver;
}) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const words = useSharedWords();
  const navigate = useNavigate();
  const chosen: readonly string[] = saver.unsaved.sharedFields ?? draft.sharedFields;
  const { shareable } = draft;
  const toggle = (field: SharedField, on: boolean) =>
    saver.save({ sharedFields: sharedFields.filter((one) => (one === field ? on : chosen.includes(one))) });
  const goOn = async () => {
    if (await saver.settle()) void navigate(stepTo(caseId, draft.id, 'check'));
  };
  return (
    <div className={classes.form}>
      <p className={classes.under}>{t('wizard.shared.lead')}</p>
      <ul className={classes.shareList}>
        {sharedFields.map((field) => {
          const says = shareable ? words(field, shareable) : null;
          return (
            <li key={field}>
              <Checkbox
                size="md"
                label={code(`sharedField.${field}`)}
                description={
                  <span className={classes.shareText}>
                    {says ?? t('wizard.shared.nothing')}
                    {isAlways(field) && ` (${t('wizard.shared.always')})`}
                  </span>
                }
                checked={isAlways(field) || chosen.includes(field)}
                disabled={isAlways(field) || (says === null && !chosen.includes(field))}
                onChange={({ currentTarget }) => toggle(field, currentTarget.checked)}
              />
            </li>
          );
        })}
      </ul>
      <ChoosePapers draft={draft} saver={saver} />
      <FormActions
        back={
          <Button size="md" to={stepTo(caseId, draft.id, 'organisation')}>
            {t('common:actions.back')}
          </Button>
        }
      >
        <Button size="md" variant="subtle" to={`/cases/${caseId}`}>
          {t('wizard.leave')}
        </Button>
        <Button size="md" variant="filled" iconRight={<IconArrowRight />} onClick={() => void goOn()}>
          {t('wizard.steps.check')}
        </Button>
      </FormActions>
    </div>
  );
}

export function SharedRail() {
  const { t } = useTranslation('referrals');
  return (
    <RailCard title={t('wizard.stays.title')} foot={t('wizard.stays.text')}>
      {staysHere.map((what) => (
        <RailRow key={what} icon={<IconEyeOff size={17} stroke={1.7} />} title={t(`wizard.stays.${what}`)} />
      ))}
    </RailCard>
  );
}
