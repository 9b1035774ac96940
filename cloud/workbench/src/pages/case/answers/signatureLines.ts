import type { Signature } from '../deskCase';

interface SignatureLine {
  label: string;
  given: string[];
  /** Names of those whose required signature is not there. */
  missing: string[];
}

/** Who signed the commitment and the authorizations, in two lines: 周示生 ✓　李示兰 ✓（纸质）. */
export function signatureLines(signatures: readonly Signature[]): SignatureLine[] {
  const line = (label: string, kind: Signature['kind']): SignatureLine => {
    const own = signatures.filter((one) => one.kind === kind);
    const isGiven = (one: Signature) => one.state === 'signed' || one.state === 'signedOnPaper';
    return {
      label,
      given: own.filter(isGiven).map((one) => `${one.forName} ✓${how(one)}`),
      missing: own.filter((one) => one.required && !isGiven(one)).map((one) => one.forName),
    };
  };
  return [line('承诺书', 'commitment'), line('核对授权', 'authorization')];
}

function how(signature: Signature): string {
  const parts = [
    ...(signature.state === 'signedOnPaper' ? ['纸质'] : []),
    ...(signature.asGuardian ? [`${signature.signerName}代为监护`] : []),
  ];
  return parts.length > 0 ? `（${parts.join('，')}）` : '';
}
