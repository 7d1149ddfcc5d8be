import type { BriefDto } from './brief.dto.js';
import type { PrintDto } from './prints.dto.js';

/** "Аружан Ермекқызы" → "А. Е." */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/u)
    .filter((part) => /^\p{L}/u.test(part))
    .map((part) => `${[...part][0]?.toLocaleUpperCase() ?? ''}.`)
    .join(' ') || '—';

const orNull = (name: string | null): string | null => (name === null ? null : initialsOf(name));

/**
 * The print without what tells who the child is: initials for names; no day of birth, number, address, place below the
 * district, organisation, telephone. What people wrote may hold all of that: it goes along only where somebody asked for it.
 */
export function redact(print: PrintDto, texts: boolean): PrintDto {
  const kept = (said: string | null): string | null => (texts ? said : null);
  return {
    ...print,
    redacted: true,
    texts,
    sheet: redactSheet(print.sheet, kept),
    registrations: print.registrations.map((row) => ({ ...row, number: null })),
    diagnosis: null,
    protectionNotes: null,
  };
}

function redactSheet(sheet: BriefDto, kept: (said: string | null) => string | null): BriefDto {
  return {
    ...sheet,
    caseworker: orNull(sheet.caseworker),
    child: {
      ...sheet.child,
      name: initialsOf(sheet.child.name),
      bornOn: null,
      settlement: null,
      address: null,
      iin: null,
      supportNotes: kept(sheet.child.supportNotes),
    },
    householdNote: kept(sheet.householdNote),
    household: sheet.household.map((row) => ({ ...row, name: initialsOf(row.name), bornYear: null })),
    people: sheet.people.map((row) => ({ ...row, name: initialsOf(row.name), phone: null })),
    contacts: sheet.contacts.map((row) => ({ ...row, author: initialsOf(row.author), body: kept(row.body) })),
    tasks: sheet.tasks.map((row) => ({ ...row, title: kept(row.title) })),
    // A village has one school: its name says where the child lives.
    referrals: sheet.referrals.map((row) => ({ ...row, organisationName: null })),
    consents: sheet.consents.map((row) => ({ ...row, organisationName: null })),
    plan: sheet.plan && {
      ...sheet.plan,
      summary: kept(sheet.plan.summary),
      author: initialsOf(sheet.plan.author),
      approvedBy: orNull(sheet.plan.approvedBy),
      goals: sheet.plan.goals.map((goal) => ({
        ...goal,
        title: kept(goal.title),
        undertakings: goal.undertakings.map((row) => ({
          ...row,
          title: kept(row.title),
          responsibleName: row.responsible === 'organisation' ? null : orNull(row.responsibleName),
        })),
      })),
    },
  };
}
