import JSZip from 'jszip';
import type { ZipPart } from './zip-file.js';

/** The parts of a sound workbook, to be made unsound. */
export async function partsOfWorkbook(bytes: Buffer): Promise<ZipPart[]> {
  const zip = await JSZip.loadAsync(bytes);
  const files = Object.values(zip.files).filter((file) => !file.dir);
  return Promise.all(
    files.map(async (file) => ({ name: file.name, content: await file.async('nodebuffer') })),
  );
}

/** The same parts with one of them told anew. */
export function withPart(
  parts: readonly ZipPart[],
  name: string,
  change: (content: string) => string | Buffer,
): ZipPart[] {
  if (!parts.some((part) => part.name === name)) throw new Error(`no part ${name}`);
  return parts.map((part) =>
    part.name === name ? { ...part, content: change(part.content.toString('utf8')) } : part,
  );
}
