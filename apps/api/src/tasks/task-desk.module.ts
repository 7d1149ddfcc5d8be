import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { LadderService } from './ladder.service.js';
import { Recurrence } from './recurrence.js';
import { TaskDeskService } from './task-desk.service.js';
import { TasksController } from './tasks.controller.js';
import { TasksModule } from './tasks.module.js';
import { TasksRepository } from './tasks.repository.js';

/** Tasks over HTTP. Apart from `TasksModule`, on which the cases stand, because these stand on the cases. */
@Module({
  imports: [CasesModule, TasksModule],
  controllers: [TasksController],
  providers: [LadderService, Recurrence, TasksRepository, TaskDeskService],
})
export class TaskDeskModule {}
