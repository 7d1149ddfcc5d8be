import { Module } from '@nestjs/common';
import { TasksModule } from '../tasks/tasks.module.js';
import { TimeLimitsController } from './time-limits.controller.js';
import { TimeLimitsRepository } from './time-limits.repository.js';
import { TimeLimitsService } from './time-limits.service.js';

@Module({
  imports: [TasksModule],
  controllers: [TimeLimitsController],
  providers: [TimeLimitsRepository, TimeLimitsService],
})
export class TimeLimitsModule {}
