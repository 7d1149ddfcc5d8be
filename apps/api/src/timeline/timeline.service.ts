import { Injectable } from '@nestjs/common';
import type { Actor } from '@birge/domain';
import { CasesService } from '../cases/cases.service.js';
import { Clock } from '../platform/clock.js';
import type { PageQueryDto } from '../platform/page.dto.js';
import type { JsonText } from '../platform/sql.js';
import type { TimelineActorsDto, TimelineFilterDto } from './timeline.dto.js';
import { TimelineRepository } from './timeline.repository.js';

@Injectable()
export class TimelineService {
  constructor(
    private readonly timeline: TimelineRepository,
    private readonly cases: CasesService,
    private readonly clock: Clock,
  ) {}

  async entries(actor: Actor, caseId: string, filter: TimelineFilterDto): Promise<JsonText> {
    await this.cases.requireReach(actor, caseId, 'case.history');
    return this.timeline.entries(actor, caseId, filter, this.clock.timeZone);
  }

  async actors(actor: Actor, caseId: string): Promise<TimelineActorsDto> {
    await this.cases.requireReach(actor, caseId, 'case.history');
    return { items: await this.timeline.actors(actor, caseId) };
  }

  async accesses(actor: Actor, caseId: string, query: PageQueryDto): Promise<JsonText> {
    await this.cases.requireReach(actor, caseId, 'case.accesses');
    return this.timeline.accesses(actor, caseId, query);
  }
}
