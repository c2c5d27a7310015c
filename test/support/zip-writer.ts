import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipInput {
  readonly name: string | Buffer;
  readonly data: Uint8Array;
  /** what the headers say instead of the truth */
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  /** Unix file type and mode, e.g. 0o120777 for a link */
  readonly mode?: number;
}

/** Writes a zip file in memory (APPNOTE 4.3), with headers that lie where a test asks for it. */
export function writeZip(inputs: readonly ZipInput[]): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const input of inputs) {
    const name = Buffer.from(input.name);
    const packed = deflateRawSync(input.data);
    const common = commonFields(input, packed.length, name.length);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
    locals.push(local);
    central.push(centralHeader(common, input.mode ?? 0o100644, offset), name);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  return Buffer.concat([...locals, directory, endRecord(inputs.length, directory.length, offset)]);
}

function commonFields(input: ZipInput, packedSize: number, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(input.claimedCrc ?? crc32(input.data), 10);
  fields.writeUInt32LE(packedSize, 14);
  fields.writeUInt32LE(input.claimedSize ?? input.data.byteLength, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}

function centralHeader(common: Buffer, mode: number, offset: number): Buffer {
  const start = Buffer.from('PK\x01\x02\x14\x03', 'latin1');
  const end = Buffer.alloc(14);
  end.writeUInt32LE((mode << 16) >>> 0, 6);
  end.writeUInt32LE(offset, 10);
  return Buffer.concat([start, common, end]);
}

function endRecord(entries: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.write('PK\x05\x06', 0, 'latin1');
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
