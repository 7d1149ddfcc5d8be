import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentTasksService } from './document-tasks.service.js';
import { RegistrationTasksService } from './registration-tasks.service.js';
import { Retiming } from './retiming.js';
import { Task } from './task.entity.js';
import { TasksService } from './tasks.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Task])],
  providers: [DocumentTasksService, RegistrationTasksService, Retiming, TasksService],
  exports: [DocumentTasksService, RegistrationTasksService, Retiming, TasksService],
})
export class TasksModule {}
