import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller.js';
import { ChangesRepository } from './changes.repository.js';
import { DraftsController } from './drafts.controller.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsService } from './drafts.service.js';

@Module({
  controllers: [DraftsController, ChangesController],
  providers: [DraftsRepository, DraftsService, ChangesRepository],
})
export class DraftsModule {}
