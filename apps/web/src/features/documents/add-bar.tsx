import { IconCamera, IconEye, IconFilePlus, IconUpload } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';

import { useTranslation } from '../../i18n';
import { Button } from '../../ui/button';

import classes from './documents.module.css';

/** What the picker offers first. What a file really is, the server finds out by looking at it. */
export const ACCEPT =
  '.pdf,.jpg,.jpeg,.png,.heic,.heif,.docx,application/pdf,image/jpeg,image/png,image/heic';

/** Three ways in: drop, pick, photograph; and one for what may only be seen. */
export function AddBar({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation('documents');
  const picker = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const { over, zone } = useDropZone(onFiles);
  const taken = (list: FileList | null): void => {
    if (list && list.length > 0) onFiles([...list]);
  };
  return (
    <div className={classes.drop} data-over={over || undefined} {...zone}>
      <p className={classes.dropTitle}>
        <IconUpload size={22} stroke={1.7} aria-hidden="true" />
        <span className={classes.withPointer}>{t(over ? 'add.dropNow' : 'add.drop')}</span>
        <span className={classes.withFinger}>{t('add.touch')}</span>
      </p>
      <p className={classes.dropText}>{t('add.or')}</p>
      <div className={classes.dropActions}>
        <Button variant="filled" icon={<IconFilePlus />} onClick={() => picker.current?.click()}>
          {t('add.choose')}
        </Button>
        <span className={classes.camera}>
          <Button icon={<IconCamera />} onClick={() => camera.current?.click()}>
            {t('add.photo')}
          </Button>
        </span>
        <Button icon={<IconEye />} onClick={() => onFiles([])}>
          {t('add.seen')}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        aria-label={t('add.choose')}
        accept={ACCEPT}
        onChange={({ currentTarget }) => {
          taken(currentTarget.files);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
      <input
        ref={camera}
        type="file"
        hidden
        aria-label={t('add.photo')}
        accept="image/*"
        capture="environment"
        onChange={({ currentTarget }) => {
          taken(currentTarget.files);
          currentTarget.value = '';
        }}
      />
    </div>
  );
}

/** A pointer that carries files passes over many children: only leaving the zone itself ends it. */
function useDropZone(onFiles: (files: readonly File[]) => void) {
  const [over, setOver] = useState(false);
  const carriesFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return {
    over,
    zone: {
      onDragOver: (event: DragEvent) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent<HTMLElement>) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
      },
    },
  };
}
