import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { MatchQuestionListDto } from './match-questions.dto.js';
import { MatchQuestions } from './match-questions.js';

@ApiTags('children')
@Controller('match-questions')
export class MatchQuestionsController {
  constructor(private readonly questions: MatchQuestions) {}

  /** Who asked how often in the last thirty days whether a child is known. */
  @Needs('match_question.read')
  @Get()
  @ApiOkResponse({ type: MatchQuestionListDto })
  list(@Me() me: Actor): Promise<MatchQuestionListDto> {
    return this.questions.list(me);
  }
}
