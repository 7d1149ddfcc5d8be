import {
  contactChannels,
  contactRules,
  goneReasons,
  mayBeCalled,
  numberReasons,
  relations,
  representsOn,
  spokenLanguages,
} from '@birge/domain';
import {
  ClockTime,
  Day,
  Id,
  NestedList,
  OneOf,
  PersonName,
  Phone,
  Text,
  Whole,
  YesNo,
} from '../platform/fields.js';
import type { Person } from './person.entity.js';

/** What may be said of somebody beside who it is. What is left out stays as it is, or is not known. */
class PersonDetailsDto {
  @Day({ nullable: true, optional: true, description: 'First day of speaking for the child.' })
  representsFrom?: string | null;
  @Day({ nullable: true, optional: true, description: 'Last day of speaking for the child.' })
  representsTo?: string | null;
  @Text({ max: 200, nullable: true, optional: true, description: 'The decision that says so.' })
  representsBy?: string | null;
  @Phone({ nullable: true, optional: true }) phone?: string | null;
  @OneOf(spokenLanguages, 'SpokenLanguage', { nullable: true, optional: true }) language?: string | null;
  @OneOf(contactRules, 'ContactRule', {
    optional: true,
    description: 'Why not is among the protection notes.',
  })
  contact?: string;
  @ClockTime({ nullable: true, optional: true }) callFrom?: string | null;
  @ClockTime({ nullable: true, optional: true }) callTo?: string | null;
  @OneOf(contactChannels, 'ContactChannel', { nullable: true, optional: true }) channel?: string | null;
  @OneOf(goneReasons, 'GoneReason', { nullable: true, optional: true }) gone?: string | null;
  @Day({ nullable: true, optional: true, notAfterToday: true }) goneOn?: string | null;
  @YesNo({ nullable: true, optional: true, description: '`null`: not known.' }) livesWithChild?:
    boolean | null;
  @Text({ max: 500, nullable: true, optional: true }) note?: string | null;
}

export class NewPersonDto extends PersonDetailsDto {
  @PersonName({ max: 200 }) name: string;
  @OneOf(relations, 'Relation') relation: string;
  @YesNo({ description: 'Decides for the child: a parent, or who is appointed.' })
  legalRepresentative: boolean;
  @Id({
    optional: true,
    description: 'The same human being in the file of a sibling within reach: kept in step from then on.',
  })
  sameAsPersonId?: string;
}

export class UpdatePersonDto extends PersonDetailsDto {
  @PersonName({ max: 200, optional: true }) name?: string;
  @OneOf(relations, 'Relation', { optional: true }) relation?: string;
  @YesNo({ optional: true }) legalRepresentative?: boolean;
}

export class PersonDto {
  @Id() id: string;
  @PersonName({ max: 200 }) name: string;
  @OneOf(relations, 'Relation') relation: string;
  @YesNo() legalRepresentative: boolean;
  @Day({ nullable: true }) representsFrom: string | null;
  @Day({ nullable: true }) representsTo: string | null;
  @Text({ max: 200, nullable: true }) representsBy: string | null;
  @YesNo({ description: 'Speaks for the child today.' }) represents: boolean;
  @Phone({
    nullable: true,
    description: 'Null where it must not be called, though one is recorded: see `numberHidden`.',
  })
  phone: string | null;
  @YesNo({
    description: 'A number is recorded and not shown; `/api/people/{id}/number` opens it with a reason.',
  })
  numberHidden: boolean;
  @OneOf(contactRules, 'ContactRule') contact: string;
  @YesNo({ description: 'The number may be called. If not, it stands nowhere as something to press.' })
  callable: boolean;
  @ClockTime({ nullable: true }) callFrom: string | null;
  @ClockTime({ nullable: true }) callTo: string | null;
  @OneOf(contactChannels, 'ContactChannel', { nullable: true }) channel: string | null;
  @OneOf(spokenLanguages, 'SpokenLanguage', { nullable: true }) language: string | null;
  @OneOf(goneReasons, 'GoneReason', { nullable: true }) gone: string | null;
  @Day({ nullable: true }) goneOn: string | null;
  @YesNo({ nullable: true }) livesWithChild: boolean | null;
  @Text({ max: 500, nullable: true }) note: string | null;
  @YesNo({ description: 'Has an account and sees the family page.' }) hasAccount: boolean;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class OpenNumberDto {
  @OneOf(numberReasons, 'NumberReason') reason: (typeof numberReasons)[number];
}

/** A number that must not be called, opened with a reason that stands in the history. */
export class NumberDto {
  @Phone() phone: string;
}

export class PersonListDto {
  @NestedList(() => PersonDto) items: PersonDto[];
}

/** @param today calendar date `YYYY-MM-DD` */
export const toPersonDto = (person: Person, today: string): PersonDto => ({
  id: person.id,
  name: person.name,
  relation: person.relation,
  legalRepresentative: person.legalRepresentative,
  representsFrom: person.representsFrom,
  representsTo: person.representsTo,
  representsBy: person.representsBy,
  represents: representsOn(person, today),
  phone: mayBeCalled(person) ? person.phone : null,
  numberHidden: person.phone !== null && !mayBeCalled(person),
  contact: person.contact,
  callable: person.phone !== null && mayBeCalled(person),
  callFrom: person.callFrom,
  callTo: person.callTo,
  channel: person.channel,
  language: person.language,
  gone: person.gone,
  goneOn: person.goneOn,
  livesWithChild: person.livesWithChild,
  note: person.note,
  hasAccount: person.userId !== null,
  version: person.version,
});
