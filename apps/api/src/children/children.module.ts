import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { Child } from './child.entity.js';
import { ChildrenController } from './children.controller.js';
import { ChildrenRepository } from './children.repository.js';
import { ChildrenService } from './children.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Child]), CasesModule],
  controllers: [ChildrenController],
  providers: [ChildrenRepository, ChildrenService],
  exports: [ChildrenService],
})
export class ChildrenModule {}
