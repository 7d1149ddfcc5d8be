import { solvePuzzle } from '@birge/domain';

import { api, unwrap } from '../../app/api';
import { currentLanguage } from '../../i18n';

import { toRequest, type HelpAnswers } from './help-answers';

/** The server takes no puzzle that was solved faster than anybody can read. */
const AT_LEAST_MS = 3500;

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Beside the page, so that it stays alive; where there are no workers, on the page. */
function solve(token: string, bits: number): Promise<string> {
  return new Promise((done) => {
    const here = () => done(solvePuzzle(token, bits));
    try {
      const worker = new Worker(new URL('./puzzle.worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<string>) => {
        worker.terminate();
        done(data);
      };
      worker.onerror = () => {
        worker.terminate();
        here();
      };
      worker.postMessage({ token, bits });
    } catch {
      here();
    }
  });
}

/** Sends what was answered; the key makes every further try the same request. */
export async function sendRequest(answers: HelpAnswers): Promise<{ code: string; callBy: string }> {
  const { token, bits } = await unwrap(api.POST('/api/help-requests/puzzle'));
  const [puzzleAnswer] = await Promise.all([solve(token, bits), wait(AT_LEAST_MS)]);
  const body = { ...toRequest(answers, currentLanguage()), puzzle: token, puzzleAnswer };
  return unwrap(api.POST('/api/help-requests', { body, idempotencyKey: answers.key }));
}
