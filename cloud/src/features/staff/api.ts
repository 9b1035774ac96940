export { Departures } from './departures';
export type { Departure, HandedOver, AideDeparture } from './departures';
export { ProveStaffAgain } from './proveStaffAgain';
export { RelativesRegister } from './relativesRegister';
export { StaffDirectory } from './staffDirectory';
export type { HandlerOnDate } from './staffDirectory';
export type { StaffMember } from './staffMember';
export { StaffViews } from './staffViews';
