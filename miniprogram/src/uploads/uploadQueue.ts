import { ApiError, type ApiErrorCode } from '../api/apiError';
import { newKey } from '../api/newKey';
import { createStore, type Store } from '../state/createStore';
import type { PickedFile } from '../platform/pickedFile';
import type { PhotoDoubt } from '../photos/photoDoubt';
import { samePaper, type PageUpload, type PaperPlace } from './pageUpload';
import { sendPage, type UploadGround } from './sendPage';

interface QueueGround extends UploadGround {
  read(): PageUpload[];
  write(pages: readonly PageUpload[]): void;
  dropFile(ref: string): Promise<void>;
}

interface AddedHow {
  /** Photos are looked at before they are sent; whoever adds them then tells by `checked`. */
  checkFirst?: boolean;
  replaces?: PageUpload['replaces'];
}

/**
 * Sends pages one after the other while other pages are filled in. A page that fails stops nobody else; one that lost
 * its network waits and goes on where it stopped, also after the program was closed.
 */
export class UploadQueue {
  readonly pages: Store<readonly PageUpload[]>;
  /** How many pages have arrived since the program started: a page that shows papers asks again when it grows. */
  readonly arrived = createStore(0);
  private running: Promise<void> | null = null;

  constructor(private readonly ground: QueueGround) {
    const waiting = ground
      .read()
      .map((page) =>
        page.state === 'uploading' || page.state === 'checking' ? { ...page, state: 'waiting' as const } : page,
      );
    this.pages = createStore<readonly PageUpload[]>(waiting);
  }

  /** Puts files behind a paper and begins to send; `documentId` where the paper has pages already. */
  add(place: PaperPlace, files: readonly PickedFile[], documentId: string | null, how: AddedHow = {}): PageUpload[] {
    const sister = this.pages.get().find((page) => samePaper(page.place, place));
    const documentKey = sister?.documentKey ?? newKey();
    const pages = files.map((file): PageUpload => {
      const keys = { localId: newKey(), startKey: newKey(), documentKey };
      const ids = { documentId: documentId ?? sister?.documentId ?? null, uploadId: null };
      const state = how.checkFirst && file.picture ? 'checking' : 'waiting';
      return { ...keys, ...ids, place, file, state, sentBytes: 0, problem: null, replaces: how.replaces };
    });
    this.keep([...this.pages.get(), ...pages]);
    void this.run();
    return pages;
  }

  /** A photo was looked at, and maybe made lighter: it is sent, or waits for whoever took it where something seems wrong. */
  async checked(localId: string, file: PickedFile, doubt: PhotoDoubt | null): Promise<void> {
    const page = this.pages.get().find((one) => one.localId === localId && one.state === 'checking');
    if (!page) return void (await this.ground.dropFile(file.ref));
    this.change(localId, { file, state: doubt ? 'asking' : 'waiting', doubt: doubt ?? undefined });
    if (page.file.ref !== file.ref) await this.ground.dropFile(page.file.ref);
    void this.run();
  }

  /** Puts another file, such as the same photo turned, in the place of one that is not being sent at this moment. */
  async exchange(localId: string, file: PickedFile): Promise<void> {
    const page = this.pages.get().find((one) => one.localId === localId && one.state !== 'uploading');
    if (!page) return void (await this.ground.dropFile(file.ref));
    this.change(localId, { file, uploadId: null, startKey: newKey(), sentBytes: 0 });
    await this.ground.dropFile(page.file.ref);
  }

  /** Tries a failed page again, or sends a photo in spite of what seems wrong with it. */
  retry(localId: string): void {
    this.change(localId, { state: 'waiting', problem: null });
    void this.run();
  }

  /**
   * Takes everything of a draft off the phone that has not arrived: it was handed over, and nothing more can follow it. What
   * arrived is off the phone already.
   */
  async leave(draftId: string): Promise<void> {
    for (const { localId, place } of this.pages.get()) if (place.draftId === draftId) await this.remove(localId);
  }

  /** Takes a page out that has not arrived. */
  async remove(localId: string): Promise<void> {
    const page = this.pages.get().find((one) => one.localId === localId);
    this.keep(this.pages.get().filter((one) => one.localId !== localId));
    if (page) await this.ground.dropFile(page.file.ref);
  }

  /** Sends what waits; resolves when nothing more can be done now. */
  run(): Promise<void> {
    this.running ??= this.sendWaiting().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async sendWaiting(): Promise<void> {
    for (;;) {
      const page = this.pages.get().find((one) => one.state === 'waiting');
      if (!page) return;
      this.change(page.localId, { state: 'uploading' });
      try {
        await sendPage(page, this.ground, (step) => this.change(page.localId, step));
        await this.letGo(page.localId);
        this.arrived.set(this.arrived.get() + 1);
      } catch (error) {
        const isLost = error instanceof ApiError && (error.lost || passing.includes(error.code));
        const problem = error instanceof ApiError ? error.code : 'fileGone';
        this.change(page.localId, isLost ? { state: 'waiting', problem } : { state: 'failed', problem });
        // Without network the others would fail alike; the queue goes on when it returns.
        if (isLost) return;
      }
    }
  }

  /** The file goes first: were the program closed in between, the page would ask the server, which has it whole. */
  private async letGo(localId: string): Promise<void> {
    const page = this.pages.get().find((one) => one.localId === localId);
    if (page) await this.ground.dropFile(page.file.ref);
    this.keep(this.pages.get().filter((one) => one.localId !== localId));
  }

  private change(localId: string, step: Partial<PageUpload>): void {
    const now = this.pages.get().find((page) => page.localId === localId);
    if (!now) return;
    // What sister pages learn of their common document, this one need not ask again.
    const learnt = step.documentId;
    this.keep(
      this.pages.get().map((page) => {
        if (page.localId === localId) return { ...page, ...step };
        return learnt && page.documentId === null && samePaper(page.place, now.place)
          ? { ...page, documentId: learnt }
          : page;
      }),
    );
  }

  private keep(pages: readonly PageUpload[]): void {
    this.ground.write(pages);
    this.pages.set(pages);
  }
}

/** Refusals that pass by themselves, or once somebody has signed in again. */
const passing: readonly ApiErrorCode[] = [
  'notSignedIn',
  'sessionExpired',
  'unavailable',
  'tooManyAttempts',
  'requestInProgress',
];
