import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';
import { DomainError } from '#faults';
import { REPORT_JSON } from './report-json.js';

/**
 * The one file of a multipart form, in its field `file`, or a body of JSON or CSV as it is: the guard has let its sender
 * in before a byte of it is read.
 * @throws DomainError UPLOAD_MISSING, UPLOAD_TOO_LARGE, and BAD_REQUEST for a form that breaks off or holds more
 */
export async function readUpload(
  request: FastifyRequest,
  maximumBytes: number,
): Promise<{ fileName: string; bytes: Buffer }> {
  if (request.body instanceof Readable) {
    const kind = request.headers['content-type'] === REPORT_JSON ? 'json' : 'csv';
    return { fileName: `report.${kind}`, bytes: await collect(request.body, maximumBytes) };
  }
  if (!request.isMultipart()) throw new DomainError('UPLOAD_MISSING');
  const part = await request
    .file({ limits: { fileSize: maximumBytes, files: 1, fields: 0, parts: 1 } })
    .catch(refuseForm);
  if (!part || part.fieldname !== 'file') throw new DomainError('UPLOAD_MISSING');
  const bytes = await part.toBuffer().catch((error: unknown) => {
    if (part.file.truncated) throw new DomainError('UPLOAD_TOO_LARGE', { maximumBytes });
    return refuseForm(error);
  });
  // The form's reader may end a cut file without a word when the rest of it comes in one piece.
  if (part.file.truncated) throw new DomainError('UPLOAD_TOO_LARGE', { maximumBytes });
  return { fileName: part.filename, bytes };
}

async function collect(body: Readable, maximumBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      // Read to its end even then, so that the sender hears the answer.
      if (bytes <= maximumBytes) chunks.push(chunk);
    }
  } catch (error) {
    return refuseForm(error);
  }
  if (bytes > maximumBytes) throw new DomainError('UPLOAD_TOO_LARGE', { maximumBytes });
  return Buffer.concat(chunks);
}

/** Only the sender's bytes are read here, from the socket into memory: what fails is the form, not the house. */
function refuseForm(cause: unknown): never {
  throw Object.assign(new DomainError('BAD_REQUEST'), { cause });
}
