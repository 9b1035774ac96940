export { answersHash } from './answersHash';
export type { Application, ApplicationPerson } from './application';
export { ApplicationPeople } from './applicationPeople';
export { ApplicationRepository } from './application.repository';
export { HouseholdRepository } from './household.repository';
export type { Origin } from './origin';
export { Revisions } from './revisions';
export type { Revision } from './revisions';
