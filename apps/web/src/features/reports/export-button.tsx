import { IconDownload } from '@tabler/icons-react';

import { Button } from '../../ui/button';
import { useFormat } from '../../ui/use-format';

import { download, toCsv } from './report-csv';
import { useReportWords } from './report-words';
import type { Report } from './reports.queries';

/** The tables of the page as a file: the very numbers that are shown. */
export function ExportButton(props: { reports: readonly Report[]; what: string; disabled?: boolean }) {
  const words = useReportWords();
  const { language } = useFormat();
  return (
    <span title={words.t('exportHint')}>
      <Button
        icon={<IconDownload />}
        disabled={props.disabled}
        onClick={() => download(`birge-${props.what}`, toCsv(props.reports, words, language))}
      >
        {words.t('export')}
      </Button>
    </span>
  );
}
