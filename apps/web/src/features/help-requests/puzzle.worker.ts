import { solvePuzzle } from '@birge/domain';

self.onmessage = ({ data }: MessageEvent<{ token: string; bits: number }>) => {
  self.postMessage(solvePuzzle(data.token, data.bits));
};
