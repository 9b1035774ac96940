/** The decoder carries no types of its own. */
declare module 'qrcode-reader' {
  export default class QrCode {
    callback: (problem: unknown, read?: { result: string }) => void;
    decode(image: { data: Uint8Array; width: number; height: number }): void;
  }
}
