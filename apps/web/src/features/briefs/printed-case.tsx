import { useTranslation } from '../../i18n';
import { dayOf, formatTime } from '../../ui/format';
import { useFormat } from '../../ui/use-format';
import { usePageTitle } from '../../ui/use-page-title';

import type { Print } from './briefs.queries';
import classes from './print.module.css';
import {
  ChildPart,
  ContactsPart,
  joined,
  PeoplePart,
  PlanPart,
  SheetPart,
  ReferralsPart,
  TasksPart,
} from './sheet';
import { AnswersPart } from './sheet-answers';

/** A text as a value of CSS. */
const quoted = (text: string): string => `"${text.replace(/[\\"<>\n]/g, ' ')}"`;

/** What stands in the margins of every sheet: which case, who printed it and when, page x of y. */
function marginsOf(left: string, right: string, foot: string): string {
  const page = `counter(page) "/" counter(pages)`;
  return `@page {
    size: A4; margin: 20mm 14mm 18mm;
    @top-left { content: ${quoted(left)}; font: 9pt sans-serif; color: #333; }
    @top-right { content: ${quoted(right)}; font: 9pt sans-serif; color: #333; }
    @bottom-left { content: ${quoted(foot)}; font: 9pt sans-serif; color: #333; }
    @bottom-right { content: ${page}; font: 9pt sans-serif; color: #333; }
  }`;
}

/** The case summary or the plan on paper, as the server gave it: what is left out of it was never here. */
export function PrintedCase({ print }: { print: Print }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { day, no } = useFormat();
  const { sheet, what, redacted } = print;
  const title = code(`printedSheet.${what}`);
  const on = day(dayOf(print.printedAt), { month: 'long', year: true });
  const when = `${on}, ${formatTime(print.printedAt)}`;
  // What the browser offers as the name of the file: no name of a child.
  usePageTitle(`${title} ${sheet.number}`);
  const mark = redacted ? t('print.mark') : t('print.confidential');
  return (
    <article className={classes.paper} aria-label={title}>
      <style>
        {marginsOf(`${no(sheet.number)} · ${title}`, mark, t('print.by', { name: print.printedBy, when }))}
      </style>
      <header className={classes.head}>
        <p className={classes.kind}>{title}</p>
        <h2>{sheet.child.name}</h2>
        <p>
          {joined(
            no(sheet.number),
            code(`caseStatus.${sheet.status}`),
            `${t('print.priority')}: ${code(`priority.${sheet.priority}`).toLocaleLowerCase()}`,
            t('print.opened', { day: day(sheet.openedOn, { month: 'long', year: true }) }),
          )}
        </p>
        <p>{joined(sheet.caseworker, sheet.team)}</p>
        {redacted && <p className={classes.mark}>{t('print.redactedNote')}</p>}
      </header>
      {what === 'plan' ? <PlanSheet print={print} /> : <SummarySheet print={print} />}
    </article>
  );
}

function PlanSheet({ print }: { print: Print }) {
  const { t } = useTranslation('briefs');
  const { day } = useFormat();
  const { plan } = print.sheet;
  if (!plan) return null;
  return (
    <>
      <SheetPart title={t('plan.edition', { edition: plan.edition })}>
        <p>
          {plan.approvedBy && plan.approvedAt
            ? t('plan.approved', {
                name: plan.approvedBy,
                day: day(dayOf(plan.approvedAt), { month: 'long', year: true }),
              })
            : t('plan.notApproved')}
        </p>
        <p>{t('plan.author', { name: plan.author })}</p>
        {plan.reviewOn && (
          <p>{t('plan.review', { day: day(plan.reviewOn, { month: 'long', year: true }) })}</p>
        )}
        {plan.summary && <p className={classes.text}>{plan.summary}</p>}
      </SheetPart>
      <PlanPart brief={print.sheet} whole />
      <section className={classes.signatures}>
        {(['family', 'caseworker', 'manager'] as const).map((who) => (
          <p key={who}>{t(`plan.signature.${who}`)}</p>
        ))}
      </section>
    </>
  );
}

function SummarySheet({ print }: { print: Print }) {
  const { sheet } = print;
  return (
    <>
      <ChildPart brief={sheet} />
      <PeoplePart brief={sheet} />
      <RegistrationsPart print={print} />
      <AnswersPart brief={sheet} />
      <PlanPart brief={sheet} whole />
      <TasksPart brief={sheet} />
      <ReferralsPart brief={sheet} />
      <ContactsPart brief={sheet} />
      <ClosedParts print={print} />
    </>
  );
}

function RegistrationsPart({ print }: { print: Print }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  return (
    <>
      {print.registrations.length > 0 && (
        <SheetPart title={t('registrations')}>
          {print.registrations.map((row, at) => (
            <p key={at}>
              {joined(
                code(`registrationKind.${row.kind}`),
                row.category && code(`mseCategory.${row.category}`),
                row.number && `№ ${row.number}`,
                `${day(row.validFrom, { year: true })} – ${row.validTo ? day(row.validTo, { year: true }) : '…'}`,
              )}
            </p>
          ))}
        </SheetPart>
      )}
      {print.needs.some(({ level }) => level !== 'none') && (
        <SheetPart title={t('needs')}>
          {print.needs
            .filter(({ level }) => level !== 'none')
            .map(({ area, level }) => (
              <p key={area}>{joined(code(`needArea.${area}`), code(`needLevel.${level}`))}</p>
            ))}
        </SheetPart>
      )}
    </>
  );
}

/** The restricted parts that somebody asked for. */
function ClosedParts({ print }: { print: Print }) {
  const { t } = useTranslation('briefs');
  const { t: code } = useTranslation('codes');
  const { day } = useFormat();
  return (
    <>
      {print.diagnosis && (
        <SheetPart title={code('restrictedLayer.diagnosis')}>
          {print.diagnosis.length === 0 && <p>{t('print.nothing')}</p>}
          {print.diagnosis.map((row, at) => (
            <p key={at}>{joined(code(`registrationKind.${row.kind}`), row.icdCode, row.diagnosis)}</p>
          ))}
        </SheetPart>
      )}
      {print.protectionNotes && (
        <SheetPart title={code('restrictedLayer.protection_notes')}>
          {print.protectionNotes.length === 0 && <p>{t('print.nothing')}</p>}
          {print.protectionNotes.map((row, at) => (
            <p key={at} className={classes.text}>
              {joined(day(dayOf(row.at)), code(`protectionKind.${row.kind}`))}: {row.body}
            </p>
          ))}
        </SheetPart>
      )}
    </>
  );
}
