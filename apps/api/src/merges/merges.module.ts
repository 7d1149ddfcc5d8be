import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { Merge } from './merge.entity.js';
import { MakeOneService } from './make-one.service.js';
import { MergesController } from './merges.controller.js';
import { MergesRepository } from './merges.repository.js';
import { MergesService } from './merges.service.js';
import { Merging } from './merging.js';
import { Pairs } from './pairs.js';
import { Undoing } from './undoing.js';

@Module({
  imports: [TypeOrmModule.forFeature([Merge]), CasesModule, TasksModule],
  controllers: [MergesController],
  providers: [MakeOneService, MergesRepository, MergesService, Merging, Pairs, Undoing],
})
export class MergesModule {}
