import { ScannerAway } from './scannerAway';
import type { ScannerAddress } from './scannerAddress';
import { askClamd, type ClamdPatience } from './askClamd';
import type { ScanVerdict, VirusScanner } from './virusScanner';

/** A page of 20 MiB takes a second; a scanner that takes longer than a phone waits is as good as away. */
const patience: ClamdPatience = { connectMilliseconds: 3_000, answerMilliseconds: 20_000 };
/** Asked while metrics are read, which wait for a second. */
const quickPatience: ClamdPatience = { connectMilliseconds: 450, answerMilliseconds: 450 };
const pieceBytes = 64 * 1024;

const immediate = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function lengthOf(piece: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  return length;
}

/** `INSTREAM` as clamd(8) has it: pieces, each behind its length in four bytes, and an empty one at the end. */
async function* stream(bytes: Buffer): AsyncIterable<Buffer> {
  yield Buffer.from('zINSTREAM\0');
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes);
    yield lengthOf(piece);
    yield piece;
    // A scanner that has enough says so and hangs up: its word is read before more is sent to nobody.
    await immediate();
  }
  yield lengthOf(Buffer.alloc(0));
}

function verdictOf(answer: string): ScanVerdict {
  if (answer === 'stream: OK') return { kind: 'clean' };
  if (answer === 'INSTREAM size limit exceeded. ERROR') return { kind: 'tooLarge' };
  const found = /^stream: (\S.*) FOUND$/.exec(answer);
  if (found?.[1]) return { kind: 'found', signature: found[1] };
  throw new ScannerAway('it answers something else');
}

/** ClamAV's daemon, spoken to in its own protocol over TCP or a socket; a connection for each question. */
export class Clamd implements VirusScanner {
  constructor(
    private readonly address: ScannerAddress,
    private readonly waits = patience,
  ) {}

  async scan(bytes: Buffer): Promise<ScanVerdict> {
    return verdictOf(await askClamd(this.address, stream(bytes), this.waits));
  }

  async answers(): Promise<boolean> {
    return askClamd(this.address, [Buffer.from('zPING\0')], quickPatience).then(
      (answer) => answer === 'PONG',
      () => false,
    );
  }
}
