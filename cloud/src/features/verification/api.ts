export { Confidentiality } from './confidentiality';
export { VerificationReport } from './verificationReport';
