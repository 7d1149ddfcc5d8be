import { Module } from '@nestjs/common';
import { TeamsModule } from '../teams/teams.module.js';
import { HandOversController } from './hand-overs.controller.js';
import { HandOversRepository } from './hand-overs.repository.js';
import { HandOversService } from './hand-overs.service.js';

@Module({
  imports: [TeamsModule],
  controllers: [HandOversController],
  providers: [HandOversRepository, HandOversService],
})
export class HandOversModule {}
