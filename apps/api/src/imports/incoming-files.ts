import type { FastifyRequest } from 'fastify';
import { DomainError } from '#faults';
import type { IncomingFile } from '#usecases';

/** Of one form: a folder of workbooks chosen in a browser; more come as a zip. */
const MOST_FILES = 5_000;

/**
 * The files of a multipart form one after the other, each as it comes in, in its fields `file`.
 * @throws DomainError UPLOAD_MISSING, and BAD_REQUEST for a form that breaks off or holds more
 */
export async function* incomingFiles(
  request: FastifyRequest,
  maximumBytes: number,
): AsyncGenerator<IncomingFile, void, undefined> {
  if (!request.isMultipart()) throw new DomainError('UPLOAD_MISSING');
  const limits = { fileSize: maximumBytes, files: MOST_FILES, fields: 0, parts: MOST_FILES };
  for await (const part of request.files({ limits })) {
    if (part.fieldname !== 'file') throw new DomainError('UPLOAD_MISSING');
    yield { fileName: part.filename, content: part.file, isWhole: () => !part.file.truncated };
  }
}
