export { SignatureStore } from './signature.repository';
export { SigningState } from './signingState';
export { SignatureViews } from './signatureViews';
export { readDrawing } from './drawing';
export { SigningTexts } from './signingTexts';
