import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { Child } from './child.entity.js';
import { ChildrenController } from './children.controller.js';
import { ChildrenRepository } from './children.repository.js';
import { ChildrenService } from './children.service.js';
import { MatchQuestionsController } from './match-questions.controller.js';
import { MatchQuestions } from './match-questions.js';

@Module({
  imports: [TypeOrmModule.forFeature([Child]), CasesModule],
  controllers: [ChildrenController, MatchQuestionsController],
  providers: [ChildrenRepository, ChildrenService, MatchQuestions],
  exports: [ChildrenService],
})
export class ChildrenModule {}
