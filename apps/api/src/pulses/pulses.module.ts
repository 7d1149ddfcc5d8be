import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module.js';
import { Pulse } from './pulse.entity.js';
import { PulsesController } from './pulses.controller.js';
import { PulsesRepository } from './pulses.repository.js';
import { PulsesService } from './pulses.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Pulse]), CasesModule],
  controllers: [PulsesController],
  providers: [PulsesRepository, PulsesService],
})
export class PulsesModule {}
