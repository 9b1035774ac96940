import { ApiError } from '../api/apiError';
import { createStore, type Store } from '../state/createStore';
import type { FieldPhoto, FieldSurvey, SurveyWork } from './fieldSurvey';

/** What the shelf stands on: the phone's sealed memory, its files, and the server. */
export interface ShelfGround {
  read(): Promise<FieldSurvey[]>;
  write(survey: FieldSurvey): Promise<void>;
  forget(caseId: string): Promise<void>;
  dropFile(ref: string): Promise<void>;
  sendPhoto(caseId: string, photo: FieldPhoto): Promise<void>;
  /** The case as it stands now. */
  version(caseId: string): Promise<number>;
  submit(survey: FieldSurvey, attempt: { key: string; version: number }): Promise<void>;
  newKey(): string;
}

/**
 * The surveys on this phone. Each change stands in its memory before the next; what was handed in is sent as soon as there
 * is a signal, photos first, the same command again where an answer was lost. Once the server has said that it is there,
 * nothing of it stays on the phone.
 */
export class SurveyShelf {
  /** Undefined until the phone's memory was read. */
  readonly surveys: Store<readonly FieldSurvey[] | undefined> = createStore<readonly FieldSurvey[] | undefined>(
    undefined,
  );
  /** How many have arrived since the program started. */
  readonly arrived = createStore(0);
  private running: Promise<void> | null = null;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly ground: ShelfGround) {}

  /** Reads what the phone keeps; again after somebody else has signed in. */
  async load(): Promise<void> {
    this.surveys.set(await this.ground.read());
  }

  find(caseId: string): FieldSurvey | undefined {
    return this.surveys.get()?.find((one) => one.caseId === caseId);
  }

  /** Puts a survey on the phone. Rejects where it has no room. */
  async take(survey: FieldSurvey): Promise<void> {
    this.set([...(this.surveys.get() ?? []).filter(({ caseId }) => caseId !== survey.caseId), survey]);
    await this.keep(survey.caseId);
  }

  /** Changes what was filled in; nothing any more once it was handed in. */
  async edit(caseId: string, step: (work: SurveyWork) => SurveyWork): Promise<void> {
    const survey = this.find(caseId);
    if (!survey || survey.queued) return;
    await this.change(caseId, { work: step(survey.work), problem: null });
  }

  /** Hands a survey in: it is sent now, or when there is a signal. */
  async handIn(caseId: string): Promise<void> {
    await this.change(caseId, { queued: true, problem: null });
    await this.run();
  }

  /** Takes a survey off the phone, photos and all. */
  async remove(caseId: string): Promise<void> {
    const survey = this.find(caseId);
    this.set((this.surveys.get() ?? []).filter((one) => one.caseId !== caseId));
    await this.writing.catch(() => undefined);
    await this.ground.forget(caseId);
    for (const { ref } of survey?.work.photos ?? []) await this.ground.dropFile(ref);
  }

  /** Sends what was handed in; resolves when nothing more can be done now. */
  run(): Promise<void> {
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async sendAll(): Promise<void> {
    for (const { caseId } of (this.surveys.get() ?? []).filter(({ queued }) => queued)) {
      try {
        await this.send(caseId);
        await this.remove(caseId);
        this.arrived.set(this.arrived.get() + 1);
      } catch (error) {
        if (await this.note(caseId, error)) return;
      }
    }
  }

  private async send(caseId: string): Promise<void> {
    for (const { id } of this.find(caseId)?.work.photos.filter(({ sent }) => !sent) ?? []) {
      const photo = this.find(caseId)?.work.photos.find((one) => one.id === id);
      if (!photo) continue;
      await this.ground.sendPhoto(caseId, photo);
      await this.photoSent(caseId, id);
    }
    const attempt = this.find(caseId)?.attempt ?? {
      key: this.ground.newKey(),
      version: await this.ground.version(caseId),
    };
    // Noted before it is sent: if the answer is lost, this very command is sent again.
    await this.change(caseId, { attempt });
    const survey = this.find(caseId);
    if (!survey) return;
    try {
      await this.ground.submit(survey, attempt);
    } catch (error) {
      // The case moved on meanwhile, which a survey does not mind.
      if (!(error instanceof ApiError) || error.code !== 'staleVersion') throw error;
      const fresh = { key: this.ground.newKey(), version: await this.ground.version(caseId) };
      await this.change(caseId, { attempt: fresh });
      await this.ground.submit({ ...survey, attempt: fresh }, fresh);
    }
  }

  private photoSent(caseId: string, id: string): Promise<void> {
    const work = this.find(caseId)?.work;
    if (!work) return Promise.resolve();
    const photos = work.photos.map((photo) => (photo.id === id ? { ...photo, sent: true } : photo));
    return this.change(caseId, { work: { ...work, photos } });
  }

  /** True where nothing else can be sent now either. */
  private async note(caseId: string, error: unknown): Promise<boolean> {
    const code = error instanceof ApiError ? error.code : 'fileGone';
    const waits = error instanceof ApiError && (error.lost || waiting.includes(error.code));
    await this.change(caseId, waits ? { problem: code } : { problem: code, queued: false, attempt: null });
    return waits;
  }

  private async change(caseId: string, step: Partial<FieldSurvey>): Promise<void> {
    this.set((this.surveys.get() ?? []).map((one) => (one.caseId === caseId ? { ...one, ...step } : one)));
    await this.keep(caseId);
  }

  private set(surveys: readonly FieldSurvey[]): void {
    this.surveys.set(surveys);
  }

  /** One writing after the other, each of what stands then: the last word is never overtaken by an earlier one. */
  private keep(caseId: string): Promise<void> {
    const next = this.writing
      .catch(() => undefined)
      .then(async () => {
        const survey = this.find(caseId);
        if (survey) await this.ground.write(survey);
      });
    this.writing = next;
    return next;
  }
}

/** Refusals that pass by themselves, or once somebody has signed in again. */
const waiting = ['notSignedIn', 'sessionExpired', 'unavailable', 'tooManyAttempts', 'requestInProgress'];
