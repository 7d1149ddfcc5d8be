import { api, unwrap } from '../../app/api';
import { problemCodeOf } from '../../app/problem';
import { shrinkPicture } from '../../app/shrink-picture';
import { upload } from '../../app/upload';

import type { FamilyReferral } from './family.queries';

/**
 * Sends a paper that a referral waits for. The same picture again is the same paper: a connection that was lost on the way
 * does no harm.
 *
 * @param onShare how much of it has left, from 0 to 1
 */
export async function sendDocument(
  { id }: Pick<FamilyReferral, 'id'>,
  kind: string,
  file: File,
  onShare: (share: number) => void,
): Promise<void> {
  const content = await shrinkPicture(file);
  const go = () =>
    upload(`/api/family/referrals/${id}/documents?kind=${kind}`, content, {
      onProgress: (sent) => onShare(sent / content.size),
    });
  await go().catch(async (failed: unknown) => {
    if (problemCodeOf(failed) !== 'not_signed_in') throw failed;
    // Any other call opens the sign-in dialog and waits for it; then the paper is sent once more.
    await unwrap(api.GET('/api/family/children'));
    await go();
  });
}
