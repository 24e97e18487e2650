import type { FastifyRequest } from 'fastify';
import { DomainError } from '#faults';

/**
 * The one file of a multipart form, in its field `file`.
 * @throws DomainError UPLOAD_MISSING, UPLOAD_TOO_LARGE
 */
export async function readUpload(
  request: FastifyRequest,
  maximumBytes: number,
): Promise<{ fileName: string; bytes: Buffer }> {
  if (!request.isMultipart()) throw new DomainError('UPLOAD_MISSING');
  const part = await request.file({ limits: { fileSize: maximumBytes, files: 1, fields: 0, parts: 1 } });
  if (!part || part.fieldname !== 'file') throw new DomainError('UPLOAD_MISSING');
  const bytes = await part.toBuffer().catch((error: unknown) => {
    if (part.file.truncated) throw new DomainError('UPLOAD_TOO_LARGE', { maximumBytes });
    throw error;
  });
  return { fileName: part.filename, bytes };
}
