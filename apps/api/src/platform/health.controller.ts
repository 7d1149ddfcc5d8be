import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Public } from './access.js';
import { Problems } from './openapi.js';
import { Problem } from './problem.js';

export class HealthDto {
  @ApiProperty({ enum: ['ok'] }) status: 'ok';
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly db: DataSource) {}

  /** The process runs. */
  @Public()
  @Get('live')
  @ApiOkResponse({ type: HealthDto })
  live(): HealthDto {
    return { status: 'ok' };
  }

  /** The process can answer: the database does. */
  @Public()
  @Get('ready')
  @ApiOkResponse({ type: HealthDto })
  @Problems('unavailable')
  async ready(): Promise<HealthDto> {
    await this.db.query('select 1').catch(() => {
      throw new Problem('unavailable');
    });
    return { status: 'ok' };
  }
}
