import { IconDownload, IconExternalLink, IconEye } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';

import { useTranslation } from '../i18n';
import { Button } from '../ui/button';
import { showFailure } from '../ui/toast';

import { fetchDocument, openInTab, saveAs } from './document-content';
import classes from './open-document.module.css';
import { useProblemText } from './use-problem-text';

const Viewer = lazy(() => import('./document-viewer').then((part) => ({ default: part.DocumentViewer })));

interface OpenDocumentProps {
  id: string;
  /** Code of what it is: the name of the file that is handed over. */
  kind: string;
  /** What it is, in words. */
  name: string;
  format: 'pdf' | 'jpeg' | 'png' | 'docx';
}

/**
 * Opens a document: pictures are shown here, PDF in the reader of the browser, letters of Word are handed over. Needs the
 * words `documents`.
 */
export function OpenDocument({ id, kind, name, format }: OpenDocumentProps) {
  const { t } = useTranslation('documents');
  const text = useProblemText();
  const [viewing, setViewing] = useState(false);
  const [pending, setPending] = useState(false);
  const load = () => fetchDocument(id);
  const work: Record<OpenDocumentProps['format'], () => Promise<void>> = {
    pdf: () => openInTab(load),
    docx: async () => saveAs(await load(), `${kind.replaceAll('_', '-')}.docx`),
    jpeg: async () => setViewing(true),
    png: async () => setViewing(true),
  };
  const Icon = { pdf: IconExternalLink, docx: IconDownload, jpeg: IconEye, png: IconEye }[format];
  const open = async (): Promise<void> => {
    setPending(true);
    await work[format]().catch((error: unknown) => showFailure(text(error)));
    setPending(false);
  };
  return (
    <>
      <Button icon={<Icon />} pending={pending} onClick={() => void open()}>
        {t(format === 'docx' ? 'actions.download' : 'actions.open')}
        <span className={classes.spoken}> {name}</span>
      </Button>
      <Suspense>{viewing && <Viewer id={id} name={name} onClose={() => setViewing(false)} />}</Suspense>
    </>
  );
}
