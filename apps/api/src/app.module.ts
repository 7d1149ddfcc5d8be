import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import { AuthModule } from './auth/auth.module.js';
import { AssessmentsModule } from './assessments/assessments.module.js';
import { BriefsModule } from './briefs/briefs.module.js';
import { CalendarModule } from './calendar/calendar.module.js';
import { CaseClosureModule } from './cases/case-closure.module.js';
import { CaseRegistrationModule } from './cases/case-registration.module.js';
import { CasesModule } from './cases/cases.module.js';
import { ChildrenModule } from './children/children.module.js';
import { ConsentsModule } from './consents/consents.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { DraftsModule } from './drafts/drafts.module.js';
import { PeopleModule } from './people/people.module.js';
import { HelpRequestsModule } from './help-requests/help-requests.module.js';
import { HandOversModule } from './hand-overs/hand-overs.module.js';
import { HiddenChildrenModule } from './hidden-children/hidden-children.module.js';
import { PlansModule } from './plans/plans.module.js';
import { PulsesModule } from './pulses/pulses.module.js';
import { FamiliesModule } from './families/families.module.js';
import { MergesModule } from './merges/merges.module.js';
import { NotesModule } from './notes/notes.module.js';
import { LocationsModule } from './locations/locations.module.js';
import { OfferingsModule } from './offerings/offerings.module.js';
import { OrganisationsModule } from './organisations/organisations.module.js';
import { AccessGuard } from './platform/access.js';
import type { Config } from './platform/config.js';
import { databaseOptions } from './platform/database.js';
import { LOGGER } from './platform/log.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProblemFilter } from './platform/problem.filter.js';
import { createValidationPipe } from './platform/validation.js';
import { HouseholdsModule } from './households/households.module.js';
import { RegistrationsModule } from './registrations/registrations.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { ReferralsModule } from './referrals/referrals.module.js';
import { ScreeningsModule } from './screenings/screenings.module.js';
import { ServicesModule } from './services/services.module.js';
import { TaskDeskModule } from './tasks/task-desk.module.js';
import { TeamsModule } from './teams/teams.module.js';
import { TimeLimitsModule } from './time-limits/time-limits.module.js';
import { TimelineModule } from './timeline/timeline.module.js';
import { TransfersModule } from './transfers/transfers.module.js';
import { UsersModule } from './users/users.module.js';

// prettier-ignore
const features = [
  AuthModule,
  AssessmentsModule,
  BriefsModule,
  CalendarModule,
  CaseClosureModule,
  CaseRegistrationModule,
  CasesModule,
  ChildrenModule,
  ConsentsModule,
  DocumentsModule,
  DraftsModule,
  PeopleModule,
  HelpRequestsModule,
  HiddenChildrenModule,
  PlansModule,
  PulsesModule,
  FamiliesModule,
  MergesModule,
  NotesModule,
  TaskDeskModule,
  TeamsModule,
  TimeLimitsModule,
  TimelineModule,
  TransfersModule,
  HandOversModule,
  UsersModule,
  LocationsModule,
  OfferingsModule,
  OrganisationsModule,
  RegistrationsModule,
  HouseholdsModule,
  ReferralsModule,
  ReportsModule,
  ScreeningsModule,
  ServicesModule,
];

@Module({})
export class AppModule {
  /** @param connect false to build the contract without a database */
  static with(config: Config, connect = true): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config),
        TypeOrmModule.forRoot({
          ...databaseOptions(config.databaseUrl, [], config.poolSize),
          autoLoadEntities: true,
          retryAttempts: 0,
          manualInitialization: !connect,
        }),
        ...features,
      ],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useFactory: createValidationPipe },
        { provide: APP_FILTER, useFactory: (log: Logger) => new ProblemFilter(log), inject: [LOGGER] },
      ],
    };
  }
}
