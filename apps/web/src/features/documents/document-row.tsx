import {
  IconFileText,
  IconFileTypeDocx,
  IconFileTypePdf,
  IconId,
  IconLock,
  IconPhoto,
} from '@tabler/icons-react';

import { OpenDocument } from '../../app/open-document';
import { useTranslation } from '../../i18n';
import { MoreMenu } from '../../ui/actions';
import { StatusChip, type Look } from '../../ui/chip';

import { standingOf, useDocumentFacts } from './document-words';
import classes from './documents.module.css';
import type { Document } from './documents.queries';
import type { OpenDialog } from './documents.tab';

/** What was withdrawn or does not belong here is not opened any more. */
const readable: readonly string[] = ['current', 'replaced'];

const icons = { pdf: IconFileTypePdf, docx: IconFileTypeDocx, jpeg: IconPhoto, png: IconPhoto } as const;

/** What reveals a diagnosis is not shown by the way, however small. */
const hasThumbnail = ({ file, layer, status }: Document): boolean =>
  file?.hasThumbnail === true && layer === null && readable.includes(status);

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
      {hasThumbnail(document) ? (
        <img
          className={classes.thumbnail}
          src={`/api/documents/${document.id}/thumbnail`}
          alt=""
          loading="lazy"
          width={56}
          height={56}
        />
      ) : (
        <Icon className={classes.icon} size={24} stroke={1.6} aria-hidden="true" />
      )}
      <div className={classes.words}>
        <p className={classes.name}>
          {kind}{' '}
          {document.status !== 'current' && (
            <StatusChip look={endLook} label={code(`documentStatus.${document.status}`)} />
          )}
          {standing === 'ending' && <StatusChip look={endingLook} label={t('facts.endsSoon')} />}
        </p>
        <p className={classes.text}>{facts(document).join(' · ')}</p>
        {document.layer && document.file && (
          <p className={classes.lock}>
            <IconLock size={16} stroke={1.8} aria-hidden="true" /> {t('facts.restricted')}
          </p>
        )}
      </div>
      <div className={classes.actions}>
        {document.file && readable.includes(document.status) && (
          <OpenDocument id={document.id} kind={document.kind} name={kind} format={document.file.format} />
        )}
        <DocumentMenu document={document} kind={kind} closed={closed} onDialog={onDialog} />
      </div>
    </li>
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
