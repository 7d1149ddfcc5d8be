import type { SharedField } from '@birge/domain';
import type { DemoChild } from './children.js';

export interface Difficulty {
  readonly domain: string;
  readonly level: string;
}

export interface ShareableFile {
  readonly child: DemoChild;
  readonly age: number;
  readonly difficulties: readonly Difficulty[];
  readonly goal: string | null;
}

/** What the organisation is told: the copy that goes with the referral. `null` where it was not agreed to share. */
export function sharedOf(file: ShareableFile, fields: readonly SharedField[]): Record<string, unknown> {
  const { child, age, difficulties, goal } = file;
  const when = <T>(field: SharedField, value: T): T | null => (fields.includes(field) ? value : null);
  const contacts = child.representatives.map(({ name, relation, phone, language }) => ({
    name,
    relation,
    phone,
    language,
  }));
  return {
    childShortName: when('child_short_name', child.shortName),
    age: when('age', age),
    sex: when('age', child.sex),
    place: when('place', {
      locationId: child.locationId,
      settlement: child.settlement.name,
      locality: child.settlement.locality,
    }),
    guardianContact: when('guardian_contact', contacts),
    languages: when('languages', [child.language]),
    difficulties: when(
      'difficulties',
      difficulties.filter(({ level }) => level !== 'none'),
    ),
    supportNotes: when('support_notes', child.supportNotes),
    registrations: when('registrations', child.registrations),
    goal: when('goal', goal),
  };
}
