import { Init, Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import { Schedule } from '../../platform/schedule/schedule';
import { Storage } from '../../platform/storage/storage';
import { SurveyPhotoRepository } from './surveyPhoto.repository';

const keptDays = 30;
const batch = 200;
const daySeconds = 86_400;

/** Takes away photos of surveys that were never handed in: nobody looks into a home for nothing. */
@Singleton()
export class SurveyPhotoSweep {
  @Inject() private readonly photos!: SurveyPhotoRepository;
  @Inject() private readonly storage!: Storage;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly clock!: Clock;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'surveyPhotoSweep', everySeconds: daySeconds, run: () => this.run() });
  }

  async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - keptDays * daySeconds * 1000);
    for (const photo of await this.photos.unclaimedBefore(before, batch)) {
      await this.storage.delete(photo.storageKey);
      await this.photos.remove(photo.id);
    }
  }
}
