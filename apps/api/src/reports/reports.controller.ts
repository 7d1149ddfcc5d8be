import { Controller, Get, Header, Param, Query, type PipeTransform } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { reportCodes, type Actor, type ReportCode } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Problem } from '../platform/problem.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { ReportDto, ReportQueryDto, ReportRecordListDto, ReportRecordsQueryDto } from './reports.dto.js';
import { ReportsService } from './reports.service.js';

class ReportCodePipe implements PipeTransform<string, ReportCode> {
  transform(value: string): ReportCode {
    const code = reportCodes.find((known) => known === value);
    if (code === undefined) throw new Problem('not_found');
    return code;
  }
}

const codeParam = { name: 'code', enum: [...reportCodes], enumName: 'ReportCode' };

@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Needs('report.read')
  @Get(':code')
  @ApiParam(codeParam)
  @ApiOkResponse({ type: ReportDto })
  read(
    @Me() me: Actor,
    @Param('code', ReportCodePipe) code: ReportCode,
    @Query() query: ReportQueryDto,
  ): Promise<ReportDto> {
    return this.reports.read(me, code, query);
  }

  /** The records behind a number of the report: the same filter, the same conditions. */
  @Needs('report.records')
  @Get(':code/records')
  @Header(...JSON_TEXT)
  @ApiParam(codeParam)
  @ApiOkResponse({ type: ReportRecordListDto })
  records(
    @Me() me: Actor,
    @Param('code', ReportCodePipe) code: ReportCode,
    @Query() query: ReportRecordsQueryDto,
  ): Promise<JsonText> {
    return this.reports.records(me, code, query);
  }
}
