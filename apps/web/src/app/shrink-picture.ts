/** A page of A4 stays readable at this many pixels on its longer side. */
const LONGER_SIDE = 2_200;

/** Below this a picture is sent as it is. */
const SMALL_ENOUGH = 600 * 1024;

/**
 * Makes a photograph small enough for a slow connection, before it is sent. What this browser cannot read (HEIC in most of
 * them, PDF) is sent as it is: the server takes it either way.
 */
export async function shrinkPicture(file: File): Promise<Blob> {
  if (!/^image\/(jpeg|png|heic|heif)$/.test(file.type) || file.size <= SMALL_ENOUGH) return file;
  if (typeof createImageBitmap !== 'function') return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (picture === null) return file;
  const scale = Math.min(1, LONGER_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const small = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.82));
  return small !== null && small.size < file.size ? small : file;
}
