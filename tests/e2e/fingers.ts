import type { Phone } from './phone';

/** What fingers do while filling in: the same in the browser and in WeChat. */
export type Fingers = Pick<Phone, 'press' | 'pressId' | 'sees' | 'choose' | 'write' | 'pick' | 'goOn'>;
