import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { ChangesController } from './changes.controller.js';
import { ChangesRepository } from './changes.repository.js';
import { TimelineController } from './timeline.controller.js';
import { TimelineRepository } from './timeline.repository.js';
import { TimelineService } from './timeline.service.js';

@Module({
  imports: [CasesModule],
  controllers: [TimelineController, ChangesController],
  providers: [ChangesRepository, TimelineRepository, TimelineService],
})
export class TimelineModule {}
