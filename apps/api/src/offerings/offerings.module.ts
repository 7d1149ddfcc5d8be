import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OfferingKeepingService } from './offering-keeping.service.js';
import { Offering } from './offering.entity.js';
import { OfferingsController } from './offerings.controller.js';
import { OfferingsRepository } from './offerings.repository.js';
import { OfferingsService } from './offerings.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Offering])],
  controllers: [OfferingsController],
  providers: [OfferingKeepingService, OfferingsRepository, OfferingsService],
  exports: [OfferingsService],
})
export class OfferingsModule {}
