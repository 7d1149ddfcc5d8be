import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { ChildrenModule } from '../children/children.module.js';
import { LocationsModule } from '../locations/locations.module.js';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { HelpDeskRepository } from './help-desk.repository.js';
import { HelpDeskService } from './help-desk.service.js';
import { HelpGate } from './help-gate.js';
import { HelpRequestsController } from './help-requests.controller.js';
import { HelpRequestsService } from './help-requests.service.js';

@Module({
  imports: [CasesModule, ChildrenModule, LocationsModule, ScreeningsModule, TasksModule, TeamsModule],
  controllers: [HelpRequestsController],
  providers: [HelpDeskRepository, HelpDeskService, HelpGate, HelpRequestsService],
})
export class HelpRequestsModule {}
