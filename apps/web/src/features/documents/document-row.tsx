import {
  IconDownload,
  IconExternalLink,
  IconEye,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconId,
  IconLock,
  IconPhoto,
  IconFileText,
} from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';

import { fetchDocument, openInTab, saveAs } from '../../app/document-content';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { MoreMenu } from '../../ui/actions';
import { Button } from '../../ui/button';
import { StatusChip, type Look } from '../../ui/chip';
import { showFailure } from '../../ui/toast';

import { standingOf, useDocumentFacts } from './document-words';
import classes from './documents.module.css';
import type { Document } from './documents.queries';
import type { OpenDialog } from './documents.tab';

const Viewer = lazy(() => import('./viewer').then((part) => ({ default: part.Viewer })));

const icons = { pdf: IconFileTypePdf, docx: IconFileTypeDocx, jpeg: IconPhoto, png: IconPhoto } as const;

const endLook: Look = { hue: 'stone', icon: IconFileText };
const endingLook: Look = { hue: 'amber', icon: IconFileText };

interface DocumentRowProps {
  document: Document;
  closed: boolean;
  onDialog: (dialog: OpenDialog) => void;
}

/** One document: what it is, until when it counts, where it came from, and what can be done with it. */
export function DocumentRow({ document, closed, onDialog }: DocumentRowProps) {
  const { t } = useTranslation('documents');
  const { t: code } = useTranslation('codes');
  const facts = useDocumentFacts();
  const kind = code(`documentKind.${document.kind}`);
  const standing = standingOf(document);
  const Icon = document.file ? icons[document.file.format] : document.seenOn ? IconId : IconFileText;
  return (
    <li className={classes.row} data-past={standing === 'past' || undefined}>
      <Icon className={classes.icon} size={24} stroke={1.6} aria-hidden="true" />
      <div className={classes.words}>
        <p className={classes.name}>
          {kind}{' '}
          {document.status !== 'current' && (
            <StatusChip look={endLook} label={code(`documentStatus.${document.status}`)} />
          )}
          {standing === 'ending' && <StatusChip look={endingLook} label={t('filters.ending')} />}
        </p>
        <p className={classes.text}>{facts(document).join(' · ')}</p>
        {document.layer && document.file && (
          <p className={classes.lock}>
            <IconLock size={16} stroke={1.8} aria-hidden="true" /> {t('facts.restricted')}
          </p>
        )}
      </div>
      <div className={classes.actions}>
        <OpenButton document={document} kind={kind} />
        <DocumentMenu document={document} kind={kind} closed={closed} onDialog={onDialog} />
      </div>
    </li>
  );
}

/** Pictures are shown here, PDF in the reader of the browser, letters of Word are handed over. */
function OpenButton({ document, kind }: { document: Document; kind: string }) {
  const { t } = useTranslation('documents');
  const text = useProblemText();
  const [viewing, setViewing] = useState(false);
  const [pending, setPending] = useState(false);
  const { file, status } = document;
  if (!file || (status !== 'current' && status !== 'replaced')) return null;
  const load = () => fetchDocument(document.id);
  const act = async (work: () => Promise<void>): Promise<void> => {
    setPending(true);
    await work().catch((error: unknown) => showFailure(text(error)));
    setPending(false);
  };
  const name = t('actions.openName', { kind });
  if (file.format === 'docx')
    return (
      <Button
        icon={<IconDownload />}
        pending={pending}
        onClick={() =>
          void act(async () => saveAs(await load(), `${document.kind.replaceAll('_', '-')}.docx`))
        }
      >
        {t('actions.download')}
        <span className={classes.spoken}> {kind}</span>
      </Button>
    );
  if (file.format === 'pdf')
    return (
      <Button icon={<IconExternalLink />} pending={pending} onClick={() => void act(() => openInTab(load))}>
        {t('actions.open')}
        <span className={classes.spoken}> {kind}</span>
      </Button>
    );
  return (
    <>
      <Button icon={<IconEye />} onClick={() => setViewing(true)}>
        {t('actions.open')}
        <span className={classes.spoken}> {kind}</span>
      </Button>
      <Suspense>
        {viewing && <Viewer id={document.id} kind={kind} title={name} onClose={() => setViewing(false)} />}
      </Suspense>
    </>
  );
}

function DocumentMenu({ document, kind, closed, onDialog }: DocumentRowProps & { kind: string }) {
  const { t } = useTranslation('documents');
  const { t: code } = useTranslation('codes');
  const offered = document.offeredActions.map(({ action }) => action);
  const current = document.status === 'current' && !closed;
  const items = [
    ...(current
      ? [{ key: 'edit', label: t('actions.edit'), onSelect: () => onDialog({ what: 'edit', document }) }]
      : []),
    ...(current && offered.includes('replace')
      ? [
          {
            key: 'newer',
            label: t('actions.newer'),
            onSelect: () => onDialog({ what: 'add', files: [], replaces: document }),
          },
        ]
      : []),
    ...(['withdraw', 'mark_in_error'] as const)
      .filter((action) => offered.includes(action))
      .map((action) => ({
        key: action,
        label: code(`documentAction.${action}`),
        danger: true,
        onSelect: () => onDialog({ what: action, document }),
      })),
  ];
  if (items.length === 0) return null;
  return <MoreMenu name={t('actions.more', { kind })} items={items} frame />;
}
