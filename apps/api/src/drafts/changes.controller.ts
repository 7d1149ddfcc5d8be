import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problem } from '../platform/problem.js';
import { CaseChangesDto, ChangesQueryDto } from './changes.dto.js';
import { ChangesRepository } from './changes.repository.js';

const INSTANT = /^2[01]\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/;

/** @returns the instant as the database reads it: a 30 February is a 2 March */
function instantOf(text: string): string {
  const at = INSTANT.test(text) ? Date.parse(text) : NaN;
  if (!Number.isFinite(at)) throw Problem.at('#/since', 'isInstant');
  return new Date(at).toISOString();
}

@ApiTags('cases')
@Controller('cases/:id')
export class ChangesController {
  constructor(private readonly changes: ChangesRepository) {}

  /** What others changed in this case since one looked: who and what, not the words. */
  @Needs('case.history')
  @Get('changes')
  @ApiOkResponse({ type: CaseChangesDto })
  since(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Query() { since }: ChangesQueryDto,
  ): Promise<CaseChangesDto> {
    return this.changes.since(me, id, since === undefined ? null : instantOf(since));
  }
}
