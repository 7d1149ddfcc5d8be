import { caregiverWorks, pulseRespondents } from '@birge/domain';
import { Day, Id, Instant, NestedList, OneOf, Text, Whole, YesNo } from '../platform/fields.js';

const face = { min: 1, max: 5, nullable: true, description: 'From 1, the saddest face, to 5, the happiest.' };

/** Five faces for each item; what was not answered is left out. Violence is not asked about. */
export class NewPulseDto {
  @OneOf(pulseRespondents, 'PulseRespondent') respondent: string;
  @Id({ nullable: true, optional: true, description: '`caregiver`: somebody around the child.' })
  personId?: string | null;
  @Day({ notAfterToday: true, optional: true, description: 'Today when left out.' }) answeredOn?: string;
  @Whole({ ...face, optional: true }) health?: number | null;
  @Whole({ ...face, optional: true }) play?: number | null;
  @Whole({ ...face, optional: true }) learning?: number | null;
  @Whole({ ...face, optional: true }) safety?: number | null;
  @Whole({ ...face, optional: true }) family?: number | null;
  @Whole({ ...face, optional: true, description: '`caregiver`: time for oneself.' }) caregiverTime?:
    number | null;
  @OneOf(caregiverWorks, 'CaregiverWork', {
    nullable: true,
    optional: true,
    description: '`caregiver`: paid work.',
  })
  caregiverWork?: string | null;
}

export class PulseDto {
  @Id() id: string;
  @Id() caseId: string;
  @Day() answeredOn: string;
  @OneOf(pulseRespondents, 'PulseRespondent') respondent: string;
  @Text({ max: 200, nullable: true }) personName: string | null;
  @Whole(face) health: number | null;
  @Whole(face) play: number | null;
  @Whole(face) learning: number | null;
  @Whole(face) safety: number | null;
  @Whole(face) family: number | null;
  @Whole(face) caregiverTime: number | null;
  @OneOf(caregiverWorks, 'CaregiverWork', { nullable: true }) caregiverWork: string | null;
  @Text({ max: 200 }) author: string;
  @Instant() createdAt: string;
  @Whole({ min: 1, max: 2_000_000_000 }) version: number;
}

export class PulseListDto {
  @NestedList(() => PulseDto, { description: 'Newest first; without those entered in error.' })
  items: PulseDto[];
  @YesNo({ description: 'Old enough to be asked by herself.' }) childAnswers: boolean;
}
