import type { ProviderClass, StartTaskClass } from '../platform/wiring';
import { DemonstrationCases } from './demonstrationCases';
import { DemonstrationPeople } from './demonstrationPeople';
import { FileOne } from './fileOne';

/** The classes only a demonstration has. */
export const demonstrationClasses: readonly ProviderClass[] = [FileOne];

/** How a demonstration is filled: first its people, then their applications. */
export const demonstrationTasks: readonly StartTaskClass[] = [DemonstrationPeople, DemonstrationCases];
