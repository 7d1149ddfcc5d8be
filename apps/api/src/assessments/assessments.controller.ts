import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable, Versioned } from '../platform/openapi.js';
import { SeenVersion } from '../platform/version.js';
import {
  ActOnAssessmentDto,
  AssessmentDto,
  AssessmentInputDto,
  AssessmentListDto,
} from './assessments.dto.js';
import { AssessmentsService } from './assessments.service.js';

@ApiTags('assessments')
@Controller()
export class AssessmentsController {
  constructor(private readonly assessments: AssessmentsService) {}

  @Needs('assessment.read')
  @Get('cases/:id/assessments')
  @ApiOkResponse({ type: AssessmentListDto })
  list(@Me() me: Actor, @Param('id', IdPipe) caseId: string): Promise<AssessmentListDto> {
    return this.assessments.list(me, caseId);
  }

  @Needs('assessment.write')
  @Post('cases/:id/assessments')
  @Creates(AssessmentDto, '/api/assessments')
  @Repeatable()
  @Problems('blocked', 'conflict')
  create(
    @Me() me: Actor,
    @Param('id', IdPipe) caseId: string,
    @Body() body: AssessmentInputDto,
  ): Promise<AssessmentDto> {
    return this.assessments.create(me, caseId, body);
  }

  @Needs('assessment.write')
  @Patch('assessments/:id')
  @ApiOkResponse({ type: AssessmentDto })
  @Versioned()
  @Problems('illegal_action')
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: AssessmentInputDto,
  ): Promise<AssessmentDto> {
    return this.assessments.update(me, id, seen, body);
  }

  @Needs('assessment.write')
  @Post('assessments/:id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: AssessmentDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked')
  act(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Body() body: ActOnAssessmentDto,
  ): Promise<AssessmentDto> {
    return this.assessments.act(me, id, body);
  }
}
