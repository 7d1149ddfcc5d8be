import { Modal } from '@mantine/core';
import { useEffect, useState } from 'react';

import { fetchDocument } from '../../app/document-content';
import { useProblemText } from '../../app/use-problem-text';
import { useTranslation } from '../../i18n';
import { Notice } from '../../ui/notice';
import { Skeleton } from '../../ui/skeleton';

import classes from './documents.module.css';

/** A picture of a document, as large as the window; it is forgotten when the window closes. */
export function Viewer(props: { id: string; kind: string; title: string; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const { url, error } = usePicture(props.id);
  const text = useProblemText();
  return (
    <Modal opened onClose={props.onClose} title={props.kind} size="xl">
      {error !== null && (
        <Notice hue="red" role="alert">
          {t('viewer.failed')} {text(error)}
        </Notice>
      )}
      {url === null && error === null && (
        <div role="status" aria-label={t('viewer.loading')}>
          <Skeleton height={320} />
        </div>
      )}
      {url !== null && (
        <img className={classes.picture} src={url} alt={t('viewer.alt', { kind: props.kind })} />
      )}
    </Modal>
  );
}

function usePicture(id: string): { url: string | null; error: unknown } {
  const [picture, setPicture] = useState<{ url: string | null; error: unknown }>({ url: null, error: null });
  useEffect(() => {
    let left = false;
    let url: string | null = null;
    fetchDocument(id).then(
      (content) => {
        if (left) return;
        url = URL.createObjectURL(content);
        setPicture({ url, error: null });
      },
      (error: unknown) => !left && setPicture({ url: null, error }),
    );
    return () => {
      left = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [id]);
  return picture;
}
