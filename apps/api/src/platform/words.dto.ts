import { Text } from './fields.js';

/** A name that is data: the same thing in each language of the product. */
export class NameDto {
  @Text({ max: 300 }) kk: string;
  @Text({ max: 300 }) ru: string;
  @Text({ max: 300 }) en: string;
}

/** SQL of a `NameDto` from three columns such as `name_kk`, `name_ru`, `name_en`. */
export const nameJson = (alias: string, column = 'name'): string =>
  `json_build_object('kk', ${alias}.${column}_kk, 'ru', ${alias}.${column}_ru, 'en', ${alias}.${column}_en)`;
