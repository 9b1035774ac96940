import { deflateRawSync } from 'node:zlib';

/** An archive of these files, packed; what it says of their unpacked sizes may be a lie. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>, saidBytes?: number): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    const sizes = { packed: packed.length, plain: saidBytes ?? Buffer.byteLength(content), title: title.length };
    writeSizes(local, 8, sizes);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    writeSizes(entry, 10, sizes);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, title, packed);
    entries.push(entry, title);
    offset += local.length + title.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length / 2, 8);
  end.writeUInt16LE(entries.length / 2, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** The same fields stand in both kinds of header, two bytes apart. */
function writeSizes(header: Buffer, at: number, sizes: { packed: number; plain: number; title: number }): void {
  header.writeUInt16LE(8, at);
  header.writeUInt32LE(sizes.packed, at + 10);
  header.writeUInt32LE(sizes.plain, at + 14);
  header.writeUInt16LE(sizes.title, at + 18);
}
