import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { PageQueryDto } from '../platform/page.dto.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { NewsListDto } from './changes.dto.js';
import { ChangesRepository } from './changes.repository.js';

@ApiTags('cases')
@Controller('changes')
export class ChangesController {
  constructor(private readonly changes: ChangesRepository) {}

  /** Since you last looked: what others have changed in each of one's cases. To open a case is to have seen it. */
  @Needs('case.changes')
  @Get()
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: NewsListDto })
  list(@Me() me: Actor, @Query() query: PageQueryDto): Promise<JsonText> {
    return this.changes.list(me, query);
  }
}
