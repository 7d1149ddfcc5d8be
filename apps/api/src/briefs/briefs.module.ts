import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { BriefsController } from './briefs.controller.js';
import { BriefsRepository } from './briefs.repository.js';
import { BriefsService } from './briefs.service.js';

@Module({
  imports: [CasesModule],
  controllers: [BriefsController],
  providers: [BriefsRepository, BriefsService],
})
export class BriefsModule {}
