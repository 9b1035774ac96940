import { promisify } from 'node:util';
import { constants, deflateRaw, deflateRawSync } from 'node:zlib';

const deflate = promisify(deflateRaw);
/** Each piece ends on a whole byte and can be sent while the next is not there yet. */
const pieceOptions = { finishFlush: constants.Z_SYNC_FLUSH };
const lastPiece = deflateRawSync('');

/** One file of an archive while it grows: its pieces are packed one after the other and kept by nobody here. */
export class PackedFile {
  private crc = ~0;
  private plain = 0;
  private packed = 0;

  constructor(readonly name: string) {}

  /** Packs the next part of its text. */
  async add(text: string): Promise<Buffer> {
    const bytes = Buffer.from(text);
    this.crc = crcOver(bytes, this.crc);
    this.plain += bytes.length;
    return this.counted(bytes.length === 0 ? bytes : await deflate(bytes, pieceOptions));
  }

  /** What comes after its last piece. */
  end(): Buffer {
    return this.counted(lastPiece);
  }

  /** As an archive writes them down. */
  sums(): { readonly crc: number; readonly packed: number; readonly plain: number } {
    return { crc: ~this.crc >>> 0, packed: this.packed, plain: this.plain };
  }

  private counted(piece: Buffer): Buffer {
    this.packed += piece.length;
    return piece;
  }
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crcOver(bytes: Buffer, before: number): number {
  let crc = before;
  for (let at = 0; at < bytes.length; at += 1)
    crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] as number)) & 0xff] as number);
  return crc;
}
