import fs from 'node:fs';
import path from 'node:path';

import {
  barriers,
  caseStatuses,
  difficultyDomains,
  languages,
  localities,
  priorities,
  referralStatuses,
  reportCodes,
  reportDimensions,
  reportMeasures,
  reportSpecs,
  reportUnits,
} from '@birge/domain';

type Group = Readonly<Record<string, string>>;
interface ReportWordsFile {
  readonly report: Readonly<Record<string, { readonly name?: string; readonly definition?: string }>>;
  readonly dimension: Group;
  readonly measure: Group;
  readonly unit: Group;
  readonly cell: Group;
  readonly regionShort: Group;
}

const read = (language: string): ReportWordsFile =>
  JSON.parse(
    fs.readFileSync(path.join(__dirname, '../../i18n', language, 'reports.json'), 'utf8'),
  ) as ReportWordsFile;

/** Columns whose words stand among the codes of the domain. */
const elsewhere = new Set<string>([
  ...priorities,
  ...localities,
  ...caseStatuses,
  ...referralStatuses,
  ...barriers.map((barrier) => `declined_${barrier}`),
  ...difficultyDomains.map((domain) => `in_${domain}`),
]);

describe.each(languages)('the words of reports in %s', (language) => {
  const words = read(language);

  it('name and define every report', () => {
    const silent = reportCodes.filter((code) => !words.report[code]?.name || !words.report[code]?.definition);

    expect(silent).toEqual([]);
  });

  it('say every column', () => {
    const cells = reportCodes.flatMap((code) => reportSpecs[code].cells);

    expect(cells.filter((cell) => !elsewhere.has(cell) && !words.cell[cell])).toEqual([]);
  });

  it.each([
    ['dimension', reportDimensions],
    ['measure', reportMeasures],
    ['unit', reportUnits],
  ] as const)('say every %s', (group, codes) => {
    expect(codes.filter((code) => !words[group][code])).toEqual([]);
  });
});
