import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { Goal } from './goal.entity.js';
import { GoalsService } from './goals.service.js';
import { PlanSuccession } from './plan-succession.js';
import { PlanText } from './plan-text.js';
import { Plan } from './plan.entity.js';
import { PlansController } from './plans.controller.js';
import { PlansRepository } from './plans.repository.js';
import { PlansService } from './plans.service.js';
import { Undertaking } from './undertaking.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Plan, Goal, Undertaking]), CasesModule, TasksModule],
  controllers: [PlansController],
  providers: [PlansRepository, PlanText, PlanSuccession, PlansService, GoalsService],
  exports: [GoalsService],
})
export class PlansModule {}
