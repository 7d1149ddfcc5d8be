import { Injectable, type PipeTransform } from '@nestjs/common';
import { timeLimitSteps, type TimeLimitStep } from '@birge/domain';
import { Problem } from '../platform/problem.js';

/** The step in an address. */
@Injectable()
export class StepPipe implements PipeTransform<string, TimeLimitStep> {
  transform(value: string): TimeLimitStep {
    const step = timeLimitSteps.find((candidate) => candidate === value);
    if (step === undefined) throw new Problem('not_found');
    return step;
  }
}
