import { Injectable } from '@nestjs/common';
import {
  assentProblems,
  ageOn,
  consentEndsOn,
  OWN_CONSENT_AGE,
  representsOn,
  type AssentAnswer,
  type CaregiverPart,
} from '@birge/domain';
import type { EntityManager } from 'typeorm';
import type { Case } from '../cases/case.entity.js';
import { Child } from '../children/child.entity.js';
import { Person } from '../people/person.entity.js';
import { Clock } from '../platform/clock.js';
import { Problem } from '../platform/problem.js';
import type { Consent } from './consent.entity.js';

/** What was said, as it came. */
export interface SaidTerms {
  readonly personId: string | null;
  readonly mode: string;
  readonly language: string;
  readonly givenOn: string;
  readonly expiresOn?: string | null;
  readonly assent?: string | null;
  readonly assentNote?: string | null;
  readonly caregiver?: string | null;
  readonly witness?: string | null;
  readonly note?: string | null;
}

type Terms = Pick<
  Consent,
  | 'personId'
  | 'givenBy'
  | 'mode'
  | 'language'
  | 'givenOn'
  | 'expiresOn'
  | 'assent'
  | 'assentNote'
  | 'caregiver'
  | 'witness'
  | 'note'
>;

/** Whether an answer may be an agreement: who speaks for the child that day, what the child says, how long it stands. */
@Injectable()
export class ConsentTerms {
  constructor(private readonly clock: Clock) {}

  /** @throws {Problem} `invalid` at the field under `at` */
  async of(
    tx: EntityManager,
    row: Case,
    said: SaidTerms,
    { at, isGiven }: { at: string; isGiven: boolean },
  ): Promise<Terms> {
    const child = await tx.getRepository(Child).findOneByOrFail({ id: row.childId });

    if (said.givenOn > this.clock.today()) throw Problem.at(`${at}/givenOn`, 'notInFuture');
    const givenBy = await this.nameOf(tx, child, said, at);
    if (isGiven) requireAssent(child, said, at);
    const expiresOn = consentEndsOn(child.bornOn, said.personId !== null, said.expiresOn ?? null);
    if (said.expiresOn && said.expiresOn <= said.givenOn)
      throw Problem.at(`${at}/expiresOn`, 'notBeforeStart');
    return {
      personId: said.personId,
      givenBy,
      mode: said.mode as Consent['mode'],
      language: said.language as Consent['language'],
      givenOn: said.givenOn,
      expiresOn,
      assent: (said.assent ?? null) as AssentAnswer | null,
      assentNote: said.assentNote ?? null,
      caregiver: (said.caregiver ?? null) as CaregiverPart | null,
      witness: said.witness ?? null,
      note: said.note ?? null,
    };
  }

  /** Only who speaks for the child on that day may answer; a young person may answer in person. */
  private async nameOf(tx: EntityManager, child: Child, said: SaidTerms, at: string): Promise<string> {
    const pointer = `${at}/personId`;
    if (said.personId === null) {
      if (ageOn(child.bornOn, said.givenOn) < OWN_CONSENT_AGE) throw Problem.at(pointer, 'isRequired');
      return [child.givenName, child.familyName].filter(Boolean).join(' ').slice(0, 200);
    }
    const person = await tx.getRepository(Person).findOneBy({ id: said.personId, childId: child.id });
    if (person === null) throw Problem.at(pointer, 'exists');
    if (!person.legalRepresentative) throw Problem.at(pointer, 'isLegalRepresentative');
    if (!representsOn(person, said.givenOn)) throw Problem.at(pointer, 'representsThatDay');
    return person.name;
  }
}

/** Refuses an agreement that lacks the word of the child, at the field and with the reason. */
function requireAssent(child: Child, said: SaidTerms, at: string): void {
  const problems = assentProblems({
    bornOn: child.bornOn,
    on: said.givenOn,
    byRepresentative: said.personId !== null,
    assent: (said.assent ?? null) as AssentAnswer | null,
    hasAssentNote: Boolean(said.assentNote),
    caregiver: (said.caregiver ?? null) as CaregiverPart | null,
  });
  if (problems.length === 0) return;
  const errors = problems.map(({ field, rule }) => ({ pointer: `${at}/${field}`, rules: [rule] }));
  throw new Problem('invalid', { errors });
}
