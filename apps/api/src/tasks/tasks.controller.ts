import { Body, Controller, Get, Header, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { taskActions, type Actor } from '@birge/domain';
import { Me, Needs } from '../platform/access.js';
import { Creates } from '../platform/created.js';
import { IdPipe } from '../platform/id.pipe.js';
import { Problems, Repeatable, Versioned } from '../platform/openapi.js';
import { JSON_TEXT, type JsonText } from '../platform/sql.js';
import { SeenVersion } from '../platform/version.js';
import {
  ActOnTaskDto,
  CaseTaskFilterDto,
  CaseTaskListDto,
  CreateTaskDto,
  DayTaskListDto,
  TaskDto,
  TaskFilterDto,
  TaskSummaryDto,
  UpdateTaskDto,
} from './tasks.dto.js';
import { TaskDeskService } from './task-desk.service.js';

@ApiTags('tasks')
@Controller()
export class TasksController {
  constructor(private readonly tasks: TaskDeskService) {}

  /** *My day*: open tasks of the cases within reach, what matters first at the top. */
  @Needs('task.read')
  @Get('tasks')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: DayTaskListDto })
  list(@Me() me: Actor, @Query() filter: TaskFilterDto): Promise<JsonText> {
    return this.tasks.listOfDay(me, filter);
  }

  @Needs('task.read')
  @Get('tasks/summary')
  @ApiOkResponse({ type: TaskSummaryDto })
  summary(@Me() me: Actor): Promise<TaskSummaryDto> {
    return this.tasks.summary(me);
  }

  @Needs('task.read')
  @Get('tasks/:id')
  @ApiOkResponse({ type: TaskDto })
  get(@Me() me: Actor, @Param('id', IdPipe) id: string): Promise<TaskDto> {
    return this.tasks.get(me, id);
  }

  @Needs('task.read')
  @Get('cases/:id/tasks')
  @Header(...JSON_TEXT)
  @ApiOkResponse({ type: CaseTaskListDto })
  listOfCase(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @Query() filter: CaseTaskFilterDto,
  ): Promise<JsonText> {
    return this.tasks.listOfCase(me, id, filter);
  }

  @Needs('task.write')
  @Post('cases/:id/tasks')
  @Creates(TaskDto, '/api/tasks')
  @Repeatable()
  @Problems('blocked')
  create(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: CreateTaskDto): Promise<TaskDto> {
    return this.tasks.create(me, id, body);
  }

  @Needs('task.write')
  @Patch('tasks/:id')
  @ApiOkResponse({ type: TaskDto })
  @Versioned()
  @Problems('illegal_action')
  update(
    @Me() me: Actor,
    @Param('id', IdPipe) id: string,
    @SeenVersion() seen: number,
    @Body() body: UpdateTaskDto,
  ): Promise<TaskDto> {
    return this.tasks.update(me, id, seen, body);
  }

  @Needs(...taskActions.map((action) => `task.${action}` as const))
  @Post('tasks/:id/actions')
  @HttpCode(200)
  @ApiOkResponse({ type: TaskDto })
  @Repeatable()
  @Problems('illegal_action', 'blocked')
  act(@Me() me: Actor, @Param('id', IdPipe) id: string, @Body() body: ActOnTaskDto): Promise<TaskDto> {
    return this.tasks.act(me, id, body);
  }
}
