import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { Configuration } from '../platform/configuration.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ScreeningContent } from './screening-content.js';
import { ScreeningConversation } from './screening-conversation.js';
import { Screening } from './screening.entity.js';
import { ScreeningsController } from './screenings.controller.js';
import { ScreeningsRepository } from './screenings.repository.js';
import { ScreeningsService } from './screenings.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Screening]), CasesModule, TasksModule],
  controllers: [ScreeningsController],
  providers: [
    ScreeningsRepository,
    ScreeningsService,
    ScreeningConversation,
    {
      provide: ScreeningContent,
      useFactory: ({ contentDir }: Configuration) => new ScreeningContent(contentDir),
      inject: [Configuration],
    },
  ],
  exports: [ScreeningsService],
})
export class ScreeningsModule {}
