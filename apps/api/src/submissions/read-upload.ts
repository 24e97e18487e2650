import type { FastifyRequest } from 'fastify';
import { DomainError } from '#faults';

/**
 * The one file of a multipart form, in its field `file`.
 * @throws DomainError UPLOAD_MISSING, UPLOAD_TOO_LARGE, and BAD_REQUEST for a form that breaks off or holds more
 */
export async function readUpload(
  request: FastifyRequest,
  maximumBytes: number,
): Promise<{ fileName: string; bytes: Buffer }> {
  if (!request.isMultipart()) throw new DomainError('UPLOAD_MISSING');
  const part = await request
    .file({ limits: { fileSize: maximumBytes, files: 1, fields: 0, parts: 1 } })
    .catch(refuseForm);
  if (!part || part.fieldname !== 'file') throw new DomainError('UPLOAD_MISSING');
  const bytes = await part.toBuffer().catch((error: unknown) => {
    if (part.file.truncated) throw new DomainError('UPLOAD_TOO_LARGE', { maximumBytes });
    return refuseForm(error);
  });
  return { fileName: part.filename, bytes };
}

/** Only the sender's bytes are read here, from the socket into memory: what fails is the form, not the house. */
function refuseForm(cause: unknown): never {
  throw Object.assign(new DomainError('BAD_REQUEST'), { cause });
}
