import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip; what is given beside name and content is written as said, true or not. */
export interface ZipPart {
  readonly name: string;
  readonly content: Buffer | string;
  readonly isStored?: boolean;
  readonly declaredBytes?: number;
  readonly declaredCrc?: number;
  readonly flags?: number;
  /** Content is already deflated. */
  readonly isPacked?: boolean;
  /** Sizes go into the zip64 field of the directory. */
  readonly isZip64?: boolean;
}

function header(part: ZipPart, packed: Buffer, content: Buffer): { sizes: Buffer; flags: Buffer } {
  const sizes = Buffer.alloc(12);
  sizes.writeUInt32LE(part.declaredCrc ?? crc32(content), 0);
  sizes.writeUInt32LE(part.isZip64 ? 0xffffffff : packed.length, 4);
  sizes.writeUInt32LE(part.isZip64 ? 0xffffffff : (part.declaredBytes ?? content.length), 8);
  const flags = Buffer.alloc(8);
  flags.writeUInt16LE(20, 0);
  flags.writeUInt16LE(part.flags ?? 0, 2);
  flags.writeUInt16LE(part.isStored ? 0 : 8, 4);
  return { sizes, flags };
}

/** A zip of exactly these parts, in this order; the hostile files of the tests are made with it. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content);
    const packed = part.isStored || part.isPacked ? content : deflateRawSync(content);
    const { sizes, flags } = header(part, packed, content);
    const name = Buffer.from(part.name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    flags.copy(local, 4);
    sizes.copy(local, 14);
    local.writeUInt16LE(name.length, 26);
    const extra = part.isZip64 ? zip64(part.declaredBytes ?? content.length, packed.length) : Buffer.alloc(0);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(20, 4);
    flags.copy(entry, 6);
    sizes.copy(entry, 16);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    entry.writeUInt32LE(offset, 42);
    bodies.push(local, name, packed);
    directory.push(entry, name, extra);
    offset += local.length + name.length + packed.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(parts.length, 0xffff), 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, index, end]);
}

function zip64(unpacked: number, packed: number): Buffer {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(unpacked), 4);
  extra.writeBigUInt64LE(BigInt(packed), 12);
  return extra;
}
