import { nationalHelplines } from '@birge/domain';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from '../../i18n';
import { Link, useParams } from 'react-router';

import { NoAnswer } from '../../app/screens/no-answer';
import { NotFound } from '../../app/screens/not-found';
import { useUser } from '../../app/session';
import { Button } from '../../ui/button';
import { StatusChip } from '../../ui/chip';
import { referralLooks } from '../../ui/chips/looks';
import { today } from '../../ui/format';
import { Logo } from '../../ui/logo';
import { PageSkeleton } from '../../ui/skeleton';
import { useFormat } from '../../ui/use-format';
import { usePageTitle } from '../../ui/use-page-title';

import classes from './family-print.module.css';
import { inFamilyOrder, isOver } from './family-words';
import {
  familyChildrenQuery,
  familyReferralsQuery,
  type FamilyChild,
  type FamilyReferral,
} from './family.queries';
import { useFamilyWords } from './use-family-words';

/** As many needs as one sheet carries in large type; the rest are named in one line each. */
const IN_FULL = 5;

/** Everything on one sheet of A4: what runs, what is next, what is needed, whom to ask. */
export function FamilyPrintPage() {
  const { childId = '' } = useParams();
  const children = useQuery(familyChildrenQuery);
  const referrals = useQuery(familyReferralsQuery(childId));
  const failed = children.error ?? referrals.error;
  if (failed) return <NoAnswer error={failed} />;
  if (!children.data || !referrals.data) return <PageSkeleton />;
  const child = children.data.items.find(({ id }) => id === childId);
  if (!child) return <NotFound />;
  const running = inFamilyOrder(referrals.data.items).filter((referral) => !isOver(referral));
  return <Sheet child={child} referrals={running} asOf={referrals.data.asOf} />;
}

function Sheet({
  child,
  referrals,
  asOf,
}: {
  child: FamilyChild;
  referrals: readonly FamilyReferral[];
  asOf: string;
}) {
  const { t } = useTranslation('family');
  const format = useFormat();
  const user = useUser();
  const { language } = format;
  usePageTitle(t('printTitle'));
  const rest = referrals.slice(IN_FULL);
  return (
    <div>
      <div className={classes.controls}>
        <Link to={`/family/${child.id}`}>{t('backToPage')}</Link>
        <Button variant="filled" size="lg" icon={<IconPrinter />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <article className={classes.sheet} data-needs={Math.min(referrals.length, IN_FULL)}>
        <header className={classes.head}>
          <div>
            <h1 tabIndex={-1}>{child.name}</h1>
            <p>{t('printLead', { date: format.day(today(), { month: 'long', year: true }) })}</p>
          </div>
          <Logo size={26} />
        </header>
        {referrals.length === 0 && <p className={classes.empty}>{t('emptyTitle')}</p>}
        <ol className={classes.needs}>
          {referrals.slice(0, IN_FULL).map((referral, index) => (
            <Need key={referral.id} referral={referral} number={index + 1} />
          ))}
        </ol>
        {rest.length > 0 && (
          <p className={classes.rest}>
            {t('printRest')} {rest.map((referral) => referral.service.name[language]).join('; ')}.
          </p>
        )}
        <footer className={classes.foot}>
          <p className={classes.contact}>
            <strong>
              {t(child.caseworker ? 'caseworker' : 'team')}: {child.caseworker?.name ?? child.team}
            </strong>
            {child.caseworker?.phone && <span>{format.phone(child.caseworker.phone)}</span>}
          </p>
          <p>
            {t('helpline')} {nationalHelplines.children}. {t('urgent')} {nationalHelplines.emergency}.{' '}
            {t('mayComplain')}
          </p>
          <p className={classes.printed}>
            <span>{t('printedBy', { name: user.name, when: format.moment(asOf) })}</span>
            <span>{t('page', { page: 1, of: 1 })}</span>
          </p>
        </footer>
      </article>
    </div>
  );
}

function Need({ referral, number }: { referral: FamilyReferral; number: number }) {
  const { t } = useTranslation('family');
  const format = useFormat();
  const words = useFamilyWords()(referral);
  const { organisation } = referral;
  const phone = organisation.phone && format.phone(organisation.phone);
  const rows = [
    [
      t('questions.now'),
      [words.now, words.why, referral.message && `«${referral.message}»`].filter(Boolean).join(' '),
    ],
    [t('questions.next'), words.next],
    [t('questions.from'), words.todo],
    [t('questions.who'), [organisation.name, phone].filter(Boolean).join(', ')],
  ] as const;
  return (
    <li className={classes.need}>
      <span className={classes.number} aria-hidden="true">
        {number}
      </span>
      <div>
        <div className={classes.needHead}>
          <h2>{referral.service.name[format.language]}</h2>
          <StatusChip look={referralLooks[referral.status]} label={words.label} />
        </div>
        <dl>
          {rows.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd data-strong={term === rows[2][0] || undefined}>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
    </li>
  );
}
