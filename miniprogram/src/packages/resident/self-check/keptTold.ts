import { forget, readStored, store } from '../../../platform/storage';
import type { ToldForm } from './toldForm';

const name = 'self-check';

/** What was told for the self-check on this phone; it stands nowhere else. */
export const keptTold = (): ToldForm | undefined => readStored<ToldForm>(name);

/** Keeps it for when the page is opened again; where the phone has no room it lasts as long as the page. */
export const keepTold = (form: ToldForm): void => void store(name, form);

/** Forgets it: it was cleared, or stands in an application now. */
export const forgetTold = (): void => forget(name);
