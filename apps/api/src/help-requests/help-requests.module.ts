import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { ChildrenModule } from '../children/children.module.js';
import { LocationsModule } from '../locations/locations.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { HelpAnswers } from './help-answers.js';
import { HelpDeskRepository } from './help-desk.repository.js';
import { HelpDeskService } from './help-desk.service.js';
import { HelpEffects } from './help-effects.js';
import { HelpGate } from './help-gate.js';
import { HelpIntake } from './help-intake.js';
import { HelpRequestsController } from './help-requests.controller.js';
import { HelpRequestsService } from './help-requests.service.js';
import { HelpWipe } from './help-wipe.js';
import { UnverifiedRequestsRepository } from './unverified-requests.repository.js';
import { UnverifiedRequestsService } from './unverified-requests.service.js';

@Module({
  imports: [CasesModule, ChildrenModule, LocationsModule, ScreeningsModule, TasksModule, TeamsModule],
  controllers: [HelpRequestsController],
  providers: [
    HelpAnswers,
    HelpDeskRepository,
    HelpDeskService,
    HelpEffects,
    HelpGate,
    HelpIntake,
    HelpRequestsService,
    HelpWipe,
    UnverifiedRequestsRepository,
    UnverifiedRequestsService,
  ],
})
export class HelpRequestsModule {}
