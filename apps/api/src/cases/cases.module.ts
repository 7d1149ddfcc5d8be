import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { TasksModule } from '../tasks/tasks.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { TransfersModule } from '../transfers/transfers.module.js';
import { Case } from './case.entity.js';
import { CasesController } from './cases.controller.js';
import { CasesRepository } from './cases.repository.js';
import { CasesService } from './cases.service.js';
import { ClosureSteps } from './closure-steps.js';
import { PriorityChange } from './priority-change.js';
import { TransferSteps } from './transfer-steps.js';

@Module({
  imports: [TypeOrmModule.forFeature([Case]), TasksModule, TeamsModule, TransfersModule],
  controllers: [CasesController],
  providers: [CasesRepository, CasesService, ClosureSteps, PriorityChange, TransferSteps],
  exports: [CasesService],
})
export class CasesModule {}
