export { FindingRecord } from './findingRecord';
export { FindingRepository } from './finding.repository';
export { ResidentFindings } from './residentFindings';
