export type PickKind = 'camera' | 'photo' | 'file';

/** A file that the person chose, kept on the phone until it has arrived at the server. */
export interface PickedFile {
  /** Where the phone keeps it. */
  ref: string;
  name: string;
  bytes: number;
  /** What an image can show, where it is one. */
  picture?: string;
}
