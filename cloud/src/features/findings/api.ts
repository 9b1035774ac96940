export { FindingRecord } from './findingRecord';
