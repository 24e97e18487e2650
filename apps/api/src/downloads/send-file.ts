import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FileToSend } from '#usecases';
import { contentDisposition } from './content-disposition.js';
import { FILE_TYPES } from './file-types.js';

/** Sends a file to be saved; one with a hash is asked for again at no cost. */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  { fileName, bytes, sha256 }: FileToSend & { sha256?: string },
): void {
  const format = Object.keys(FILE_TYPES).find((one) => fileName.endsWith(`.${one}`));
  const type = FILE_TYPES[(format ?? 'xlsx') as keyof typeof FILE_TYPES];
  reply.type(type).header('content-disposition', contentDisposition(fileName));
  if (sha256 === undefined) {
    void reply.send(bytes);
    return;
  }
  // `no-cache`: kept by the browser, but asked for each time, since rights may have changed meanwhile.
  reply.header('etag', `"${sha256}"`).header('cache-control', 'private, no-cache');
  const isKnown = request.headers['if-none-match']?.includes(`"${sha256}"`) ?? false;
  void (isKnown ? reply.status(304).send() : reply.send(bytes));
}
