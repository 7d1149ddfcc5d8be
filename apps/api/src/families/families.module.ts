import { Module } from '@nestjs/common';
import { FamiliesController } from './families.controller.js';
import { FamiliesRepository } from './families.repository.js';

@Module({
  controllers: [FamiliesController],
  providers: [FamiliesRepository],
})
export class FamiliesModule {}
