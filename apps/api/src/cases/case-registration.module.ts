import { Module } from '@nestjs/common';
import { ChildrenModule } from '../children/children.module.js';
import { ConsentsModule } from '../consents/consents.module.js';
import { PeopleModule } from '../people/people.module.js';
import { RegistrationsModule } from '../registrations/registrations.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { TeamsModule } from '../teams/teams.module.js';
import { CaseRegistrationController } from './case-registration.controller.js';
import { CaseRegistrationService } from './case-registration.service.js';
import { CasesModule } from './cases.module.js';

@Module({
  imports: [
    CasesModule,
    ChildrenModule,
    PeopleModule,
    ConsentsModule,
    RegistrationsModule,
    TasksModule,
    TeamsModule,
  ],
  controllers: [CaseRegistrationController],
  providers: [CaseRegistrationService],
})
export class CaseRegistrationModule {}
