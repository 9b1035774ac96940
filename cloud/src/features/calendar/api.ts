export { Calendars } from './calendars';
export { UndatedDuties } from './undatedDuties';
