import { useEffect, useState } from 'react';

import { useTranslation } from '../i18n';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { Skeleton } from '../ui/skeleton';

import { fetchDocument } from './document-content';
import classes from './open-document.module.css';
import { useProblemText } from './use-problem-text';

/** A picture of a document, as large as the window; it is forgotten when the window closes. */
export function DocumentViewer(props: { id: string; name: string; onClose: () => void }) {
  const { t } = useTranslation('documents');
  const { url, error } = usePicture(props.id);
  const text = useProblemText();
  return (
    <Dialog onClose={props.onClose} title={props.name} size="xl">
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
        <img className={classes.picture} src={url} alt={t('viewer.alt', { kind: props.name })} />
      )}
    </Dialog>
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
