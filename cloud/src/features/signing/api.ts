export { SignatureStore } from './signature.repository';
export { CarriedSignatures } from './carriedSignatures';
export { OwnSigning } from './ownSigning';
export { SignReminders } from './signReminders';
export { SigningState } from './signingState';
export { SignatureViews } from './signatureViews';
export { readDrawing } from './drawing';
export { SigningTexts } from './signingTexts';
