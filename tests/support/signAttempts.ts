import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { openSignLink } from '@twin-pledge/shared/contracts/signing/openSignLink';
import { readSigningText } from '@twin-pledge/shared/contracts/signing/readSigningText';
import { signByLink } from '@twin-pledge/shared/contracts/signing/signByLink';
import { signOnThisPhone } from '@twin-pledge/shared/contracts/signing/signOnThisPhone';
import { drawnSignature } from './drawnSignature';
import type { RunningCloud } from './startCloud';

type Who = { token: string };

/** Calls that would sign, prepared but not made: the test decides whether it expects an answer or a refusal. */
export function signAttempts(cloud: RunningCloud) {
  const drawn = drawnSignature(5);
  return {
    async signHere({ token }: Who, id: string, key: string) {
      const { textHash } = await cloud.call(readSigningText, { params: { id }, query: { key } }, { token });
      return [signOnThisPhone, { params: { id }, body: { key, textHash, drawing: await drawn } }, { token }] as const;
    },

    /** Signing by a link that the draft's owner made, from the phone of whoever holds this token. */
    async signLinked(owner: Who, by: Who, id: string, key: string, ending: string) {
      const { token } = await cloud.call(makeSignLink, { params: { id }, body: { key } }, { token: owner.token });
      const { text } = await cloud.call(openSignLink, { body: { token } });
      const body = { idNumberEnding: ending, textHash: text.textHash, drawing: await drawn };
      return [signByLink, { body: { token, ...body } }, { token: by.token }] as const;
    },

    async stateOf({ token }: Who, id: string, key: string) {
      const { signatures } = await cloud.call(listSignatures, { params: { id } }, { token });
      return signatures.find((one) => one.key === key);
    },
  };
}
