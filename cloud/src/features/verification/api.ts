export { Confidentiality } from './confidentiality';
export { SendQuestions } from './sendQuestions';
export { VerificationReport } from './verificationReport';
