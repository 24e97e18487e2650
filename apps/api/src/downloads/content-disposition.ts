import path from 'node:path';

/** Characters that encodeURIComponent leaves and RFC 5987 forbids outside of percent-encoding. */
const LEFT_OVER = /['()*]/g;

/** Names are Persian: `filename*` by RFC 5987, and a plain name for what does not know it. */
export function contentDisposition(fileName: string): string {
  const extension = path.extname(fileName).replace(/[^.A-Za-z0-9]/g, '');
  const plain = /^[A-Za-z0-9._-]+$/.test(fileName) ? fileName : `karnameh${extension}`;
  const encoded = encodeURIComponent(Buffer.from(fileName).toString()).replace(
    LEFT_OVER,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
