import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { hashPassword } from '../../platform/crypto/passwords';
import { newSecondFactorSecret, secondFactorAddress } from '../../platform/crypto/secondFactor';
import { newFirstPassword } from './firstPassword';

const place = 'staff.totp';
/** How long a password that was handed over waits for its owner. */
const firstPasswordDays = 14;
const millisecondsPerDay = 86_400_000;

/** What is told once, when an account is made or its second factor was lost. */
export interface FirstCredentials {
  readonly firstPassword: string;
  readonly secondFactorUri: string;
}

export interface ChosenCredentials {
  readonly password: string;
  readonly secondFactorSecret: string;
}

/** Makes and opens what staff sign in with. */
@Singleton()
export class Credentials {
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly clock!: Clock;

  /** A new password and second factor; chosen ones only for the invented people of a demonstration. */
  async make(loginName: string, chosen?: ChosenCredentials) {
    const firstPassword = chosen?.password ?? newFirstPassword();
    const secret = chosen?.secondFactorSecret ?? newSecondFactorSecret();
    const until = new Date(this.clock.now().getTime() + firstPasswordDays * millisecondsPerDay);
    const stored = {
      passwordHash: await hashPassword(firstPassword),
      totpEnc: this.cipher.encrypt(place, secret),
      firstPasswordUntil: chosen === undefined ? until : null,
    };
    return { stored, told: { firstPassword, secondFactorUri: secondFactorAddress(secret, loginName) } };
  }

  /** The secret of the second factor. */
  secondFactorSecret({ totpEnc }: { readonly totpEnc: string }): string {
    return this.cipher.decrypt(place, totpEnc);
  }
}
