import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../platform/access.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { ServiceIdPipe } from './service-id.pipe.js';
import { ServiceDto, ServiceListDto } from './services.dto.js';
import { ServicesService } from './services.service.js';

@ApiTags('services')
@Controller('services')
export class ServicesController {
  constructor(private readonly services: ServicesService) {}

  /** The catalogue: rehabilitation, education, financial aid, social inclusion. */
  @Needs('catalogue.read')
  @Get()
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: ServiceListDto })
  list(): Promise<JsonText> {
    return this.services.list();
  }

  @Needs('catalogue.read')
  @Get(':id')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: ServiceDto })
  get(@Param('id', ServiceIdPipe) id: string): Promise<JsonText> {
    return this.services.get(id);
  }
}
