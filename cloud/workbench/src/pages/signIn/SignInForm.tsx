import { useState } from 'react';
import type { StaffView } from '../../app/session/staffSession';
import { PasswordStep } from './PasswordStep';
import { SecondFactorStep } from './SecondFactorStep';

interface SignInFormProps {
  signedIn: (token: string, account: StaffView) => void;
}

/** Name and password first, then the six digits of the authenticator. */
export function SignInForm({ signedIn }: SignInFormProps) {
  const [challenge, setChallenge] = useState<string | null>(null);
  return challenge === null ? (
    <PasswordStep passed={setChallenge} />
  ) : (
    <SecondFactorStep challenge={challenge} signedIn={signedIn} back={() => setChallenge(null)} />
  );
}
