import { Checkbox } from '@mantine/core';

import { OpenDocument } from '../../app/open-document';
import { useTranslation } from '../../i18n';
import { dayOf } from '../../ui/format';
import { useFormat } from '../../ui/use-format';

import type { DraftSaver } from './draft-saver';
import classes from './papers.module.css';
import type { Referral } from './referrals.queries';

export type Paper = NonNullable<Referral['papers']>['held'][number];

/** "held since 3 September", and whatever else one has to know of it. */
export function usePaperFacts(): (paper: Paper) => string {
  const { t } = useTranslation('referrals');
  const { day } = useFormat();
  return (paper) => {
    const since = day(paper.seenOn ?? dayOf(paper.since), { year: 'auto' });
    const said = [
      paper.seenOn
        ? t('papers.seenSince', { day: since })
        : t(paper.byFamily ? 'papers.fromFamily' : 'papers.held', { day: since }),
      paper.restricted && t('papers.restricted'),
    ];
    return said.filter(Boolean).join(', ');
  };
}

/** The papers that are here already, ticked from the start: what was given once is not asked for again. */
export function ChoosePapers({ draft, saver }: { draft: Referral; saver: DraftSaver }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const facts = usePaperFacts();
  const { held = [], attached = [] } = draft.papers ?? {};
  const chosen = saver.unsaved.documentIds ?? attached.map(({ id }) => id);
  const toggle = (id: string, on: boolean): void =>
    saver.save({ documentIds: on ? [...chosen, id] : chosen.filter((one) => one !== id) });
  return (
    <section className={classes.papers}>
      <h2>{t('papers.title')}</h2>
      <p>{t(held.length > 0 ? 'papers.lead' : 'papers.none')}</p>
      <ul>
        {held.map((paper) => (
          <li key={paper.id}>
            <Checkbox
              size="md"
              label={code(`documentKind.${paper.kind}`)}
              description={facts(paper)}
              checked={chosen.includes(paper.id)}
              onChange={({ currentTarget }) => toggle(paper.id, currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What went out with the referral, to be opened by either side. */
export function AttachedPapers({ referral }: { referral: Referral }) {
  const { t } = useTranslation('referrals');
  const { t: code } = useTranslation('codes');
  const facts = usePaperFacts();
  const attached = referral.papers?.attached ?? [];
  if (attached.length === 0) return null;
  return (
    <ul className={classes.attached}>
      {attached.map((paper) => {
        const name = code(`documentKind.${paper.kind}`);
        return (
          <li key={paper.id}>
            <div>
              <p className={classes.name}>{name}</p>
              <p className={classes.text}>{paper.format ? facts(paper) : t('papers.only')}</p>
            </div>
            {paper.format && (
              <OpenDocument id={paper.id} kind={paper.kind} name={name} format={paper.format} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
