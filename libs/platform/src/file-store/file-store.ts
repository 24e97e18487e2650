import { type Readable } from 'node:stream';

/** Files by their content: the key is the SHA-256 of the bytes in lower-case hexadecimal. */
export interface FileStore {
  /** Stores the bytes, whole or not at all; the same bytes again are stored once. */
  put(bytes: Uint8Array | Readable): Promise<{ sha256: string; bytes: number }>;
  /** Stores many at once: each whole or not at all, all of them on disk when it returns. */
  putAll(files: readonly Uint8Array[]): Promise<void>;
  /** @throws ENOENT when there is no such file. */
  get(sha256: string): Promise<Buffer>;
  /** @throws ENOENT when there is no such file, before the stream is handed out. */
  open(sha256: string): Promise<Readable>;
  has(sha256: string): Promise<boolean>;
  /** Nothing happens when there is no such file. */
  remove(sha256: string): Promise<void>;
}
