/** The virus scanner gives no verdict at this moment: not there, too slow, or saying what it should not. Later it may. */
export class ScannerAway extends Error {
  override readonly name = 'ScannerAway';

  constructor(reason: string) {
    super(`the virus scanner gives no verdict: ${reason}`);
  }
}
