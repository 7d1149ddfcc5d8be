import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { Household } from './household.entity.js';
import { HouseholdsController } from './households.controller.js';
import { HouseholdsRepository } from './households.repository.js';
import { HouseholdsService } from './households.service.js';
import { ProtectionNote } from './protection-note.entity.js';
import { ProtectionNotesService } from './protection-notes.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Household, ProtectionNote]), CasesModule],
  controllers: [HouseholdsController],
  providers: [HouseholdsRepository, HouseholdsService, ProtectionNotesService],
})
export class HouseholdsModule {}
