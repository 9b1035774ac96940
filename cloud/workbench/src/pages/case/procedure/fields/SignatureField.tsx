import { SignaturePad } from '../../../../parts/SignaturePad';

interface SignatureFieldProps {
  /** A PNG as base64, as a form hands it in. */
  value?: string | undefined;
  onChange?: (value: string | undefined) => void;
}

/** A signature given on this screen. */
export function SignatureField({ onChange }: SignatureFieldProps) {
  return <SignaturePad changed={(drawing) => onChange?.(drawing ?? undefined)} />;
}
