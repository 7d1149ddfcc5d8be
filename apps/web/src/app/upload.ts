import type { Problem } from '@birge/api-client';

import { ProblemError } from './problem';

export interface UploadOptions {
  /** How many bytes have left so far. */
  readonly onProgress?: (sent: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Sends content as it is and tells how far it is; `fetch` cannot say that of what goes out.
 *
 * @returns the answer of the server
 * @throws {ProblemError} like every other call; without an answer `no_connection`
 */
export function upload<T>(
  url: string,
  content: Blob,
  { onProgress, signal }: UploadOptions = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (problem: Problem): void => reject(new ProblemError(problem));
    request.open('POST', url);
    // What it is, the server finds out by looking; a type that browsers guess by the name says nothing.
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept', 'application/json');
    request.upload.onprogress = ({ loaded }) => onProgress?.(loaded);
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status < 300 && body !== null) resolve(body as T);
      else fail({ type: '/problems/internal', title: request.statusText, status: request.status, ...body });
    };
    request.onerror = request.ontimeout = () =>
      fail({ type: '/problems/no_connection', title: 'No connection', status: 0 });
    request.onabort = () => reject(new DOMException('The upload was left.', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(content);
  });
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
}
