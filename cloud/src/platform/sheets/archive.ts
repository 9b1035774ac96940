import type { PackedFile } from './packedFile';

const version = 20;
/** Sizes follow the file, as nobody knows them before; names are in UTF-8. */
const flags = 0x0808;
const deflated = 8;
/** 1 January 1980: an archive has no better answer for a file that was never on a disk. */
const noDay = 0x21;

/** Writes a ZIP archive from front to back, file after file (PKWARE APPNOTE 4.3). No file or archive of 4 GiB or more. */
export class Archive {
  private written = 0;
  private readonly directory: Buffer[] = [];

  /** A whole file: its head, what was packed of it, and its sizes. */
  async *file(file: PackedFile, pieces: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
    const begins = this.written;
    const name = Buffer.from(file.name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    common(head, 4);
    head.writeUInt16LE(name.length, 26);
    yield this.count(Buffer.concat([head, name]));
    for await (const piece of pieces) if (piece.length > 0) yield this.count(piece);
    yield this.count(file.end());
    const sums = Buffer.alloc(16);
    sums.writeUInt32LE(0x08074b50, 0);
    this.sums(sums, 4, file);
    yield this.count(sums);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(version, 4);
    common(entry, 6);
    this.sums(entry, 16, file);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(begins, 42);
    this.directory.push(Buffer.concat([entry, name]));
  }

  /** The list of all files, which ends the archive. */
  end(): Buffer {
    const list = Buffer.concat(this.directory);
    const last = Buffer.alloc(22);
    last.writeUInt32LE(0x06054b50, 0);
    last.writeUInt16LE(this.directory.length, 8);
    last.writeUInt16LE(this.directory.length, 10);
    last.writeUInt32LE(list.length, 12);
    last.writeUInt32LE(this.written, 16);
    return Buffer.concat([list, last]);
  }

  private sums(into: Buffer, at: number, file: PackedFile): void {
    const { crc, packed, plain } = file.sums();
    into.writeUInt32LE(crc, at);
    into.writeUInt32LE(packed, at + 4);
    into.writeUInt32LE(plain, at + 8);
  }

  private count(bytes: Buffer): Buffer {
    this.written += bytes.length;
    return bytes;
  }
}

function common(into: Buffer, at: number): void {
  into.writeUInt16LE(version, at);
  into.writeUInt16LE(flags, at + 2);
  into.writeUInt16LE(deflated, at + 4);
  into.writeUInt16LE(noDay, at + 8);
}
