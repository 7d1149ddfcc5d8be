import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { ReferralsModule } from '../referrals/referrals.module.js';
import { CaseClosureController } from './case-closure.controller.js';
import { CaseClosureRepository } from './case-closure.repository.js';
import { CaseClosureService } from './case-closure.service.js';
import { CasesModule } from './cases.module.js';

@Module({
  imports: [CasesModule, PlansModule, ReferralsModule],
  controllers: [CaseClosureController],
  providers: [CaseClosureRepository, CaseClosureService],
})
export class CaseClosureModule {}
