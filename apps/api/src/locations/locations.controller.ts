import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../platform/access.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { LocationListDto } from './locations.dto.js';
import { LocationsService } from './locations.service.js';

@ApiTags('locations')
@Controller('locations')
export class LocationsController {
  constructor(private readonly locations: LocationsService) {}

  /** Regions and districts by KATO code. */
  @Needs('catalogue.read')
  @Get()
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: LocationListDto })
  list(): Promise<JsonText> {
    return this.locations.list();
  }
}
