import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { Assessment } from './assessment.entity.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessmentsRepository } from './assessments.repository.js';
import { AssessmentsService } from './assessments.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Assessment]), CasesModule, ScreeningsModule],
  controllers: [AssessmentsController],
  providers: [AssessmentsRepository, AssessmentsService],
})
export class AssessmentsModule {}
