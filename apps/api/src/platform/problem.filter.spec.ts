import type { ArgumentsHost } from '@nestjs/common';
import type { Logger } from 'pino';
import { QueryFailedError } from 'typeorm';
import { ProblemFilter } from './problem.filter.js';

describe('the log', () => {
  it('says what went wrong, and never what the families told', () => {
    const lines: string[] = [];
    const log = { error: (line: object) => lines.push(JSON.stringify(line)) } as unknown as Logger;
    const reply = { status: () => reply, headers: () => reply, type: () => reply, send: () => reply };
    const http = { getRequest: () => ({ id: 'request-1' }), getResponse: () => reply };
    const reason = Object.assign(new Error('canceling statement due to statement timeout'), {
      code: '57014',
      detail: 'Key (given_name)=(Аружан)',
    });

    new ProblemFilter(log).catch(new QueryFailedError('insert into children', ['Аружан'], reason), {
      switchToHttp: () => http,
    } as unknown as ArgumentsHost);

    expect(lines[0]).toMatch(/request-1.*57014.*statement timeout/);
    expect(lines[0]).not.toContain('Аружан');
  });
});
