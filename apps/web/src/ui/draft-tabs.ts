import { draftOwner, drawNewTab, ownWriter } from './draft-copies';

type Message =
  | { readonly kind: 'hello'; readonly writer: string; readonly page: string }
  | { readonly kind: 'taken'; readonly writer: string; readonly page: string }
  | { readonly kind: 'open' | 'here'; readonly form: string; readonly page: string };

const page = Math.random().toString(36).slice(2);
const open = new Map<string, Set<() => void>>();
let channel: BroadcastChannel | null = null;

const nameOf = (key: string): string => `${draftOwner()} ${key}`;
const send = (message: Message): void => channel?.postMessage(message);

function start(): void {
  if (channel || typeof BroadcastChannel === 'undefined') return;
  channel = new BroadcastChannel('birge.drafts');
  channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
  send({ kind: 'hello', writer: ownWriter(), page });
}

function hear(message: Message): void {
  if (message.page === page) return;
  if (message.kind === 'hello') {
    // A copied tab has copied our mark too.
    if (message.writer === ownWriter()) send({ kind: 'taken', writer: message.writer, page });
    return;
  }
  if (message.kind === 'taken') {
    if (message.writer === ownWriter()) drawNewTab();
    return;
  }
  const told = open.get(message.form);
  if (!told) return;
  if (message.kind === 'open') send({ kind: 'here', form: message.form, page });
  else told.forEach((tell) => tell());
}

/**
 * Says that a form is open here, and learns whether it is open in another tab already.
 *
 * @returns when the form is closed
 */
export function announceForm(key: string, onElsewhere: () => void): () => void {
  start();
  const form = nameOf(key);
  const told = open.get(form) ?? new Set();
  open.set(form, told.add(onElsewhere));
  send({ kind: 'open', form, page });
  return () => {
    told.delete(onElsewhere);
    if (told.size === 0) open.delete(form);
  };
}
