export { ProcedureEntryRepository } from './procedureEntry.repository';
