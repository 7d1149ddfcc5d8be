import { Injectable, type PipeTransform } from '@nestjs/common';
import { Problem } from '../platform/problem.js';

/** The code of a service in an address, such as `RH-KPPK`. */
@Injectable()
export class ServiceIdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!/^[A-Z]{2}-[A-Z0-9-]{1,12}$/.test(value)) throw Problem.at('#/id', 'isServiceId');
    return value;
  }
}
