import { presentTextStep } from '../platform/textChoice';
import type { TextStep } from '../ui/textStep';
import { createStore } from './createStore';

/** The size of type that all pages are drawn in. */
export const textStepStore = createStore<TextStep>(presentTextStep());
