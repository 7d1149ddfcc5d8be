import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ConsentEffects } from './consent-effects.js';
import { ConsentExpiry } from './consent-expiry.js';
import { ConsentOverride } from './consent-override.entity.js';
import { ConsentOverridesService } from './consent-overrides.service.js';
import { ConsentTerms } from './consent-terms.js';
import { Consent } from './consent.entity.js';
import { ConsentsController } from './consents.controller.js';
import { ConsentsRepository } from './consents.repository.js';
import { ConsentsService } from './consents.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Consent, ConsentOverride]), CasesModule, TasksModule],
  controllers: [ConsentsController],
  providers: [
    ConsentEffects,
    ConsentExpiry,
    ConsentOverridesService,
    ConsentTerms,
    ConsentsRepository,
    ConsentsService,
  ],
  exports: [ConsentsService],
})
export class ConsentsModule {}
