import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { OrganisationsModule } from '../organisations/organisations.module.js';
import { ServicesModule } from '../services/services.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { CaseReferralsController } from './case-referrals.controller.js';
import { ReferralPapers } from './referral-papers.js';
import { ReferralEndingsController } from './referral-endings.controller.js';
import { ReferralEndings } from './referral-endings.service.js';
import { ReferralFollowUp } from './referral-follow-up.js';
import { Referral } from './referral.entity.js';
import { ReferralsController } from './referrals.controller.js';
import { ReferralsRepository } from './referrals.repository.js';
import { ReferralsService } from './referrals.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Referral]),
    CasesModule,
    OrganisationsModule,
    ServicesModule,
    TasksModule,
  ],
  controllers: [CaseReferralsController, ReferralEndingsController, ReferralsController],
  providers: [ReferralsRepository, ReferralsService, ReferralPapers, ReferralFollowUp, ReferralEndings],
  exports: [ReferralsService, ReferralEndings],
})
export class ReferralsModule {}
