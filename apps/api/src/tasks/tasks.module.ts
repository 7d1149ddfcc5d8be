import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentTasksService } from './document-tasks.service.js';
import { HoldTasksService } from './hold-tasks.service.js';
import { RegistrationTasksService } from './registration-tasks.service.js';
import { Retiming } from './retiming.js';
import { Task } from './task.entity.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Task])],
  providers: [DocumentTasksService, HoldTasksService, RegistrationTasksService, Retiming, TasksService],
  exports: [DocumentTasksService, HoldTasksService, RegistrationTasksService, Retiming, TasksService],
})
export class TasksModule {}
