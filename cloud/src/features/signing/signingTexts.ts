import { Inject, Singleton } from '@midwayjs/core';
import { authorizationText } from '@twin-pledge/shared/copy/authorizationText';
import { handlerCommitment, residentCommitment } from '@twin-pledge/shared/copy/commitments';
import { renderText } from '@twin-pledge/shared/copy/renderText';
import type { SigningTextDef } from '@twin-pledge/shared/copy/renderText';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { sha256Hex } from '../../platform/crypto/tokens';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import type { SignatureNeed } from './signingSubject';

/** A text as it is shown and stored: what is hashed is exactly what was read. */
export interface ExactText {
  textId: string;
  textVersion: string;
  textHash: string;
  title: string;
  paragraphs: string[];
  text: string;
}

/** The exact texts of the two commitments and of the authorization (B01–B05), filled in for one signer. */
@Singleton()
export class SigningTexts {
  @Inject() private readonly regions!: RegionDirectory;

  forNeed(need: SignatureNeed, answers: Answers, today: string): ExactText {
    const applicant = answers.members?.[0]?.name ?? '';
    const county = this.regions.names(answers.residence?.regionCode ?? '').slice(0, 3).join('');
    const params = { applicant, signer: need.signerName, forName: need.forName, county, today };
    return exact(need.kind === 'commitment' ? residentCommitment : authorizationText(need), params);
  }

  forStaff(staffName: string, regionName: string): ExactText {
    return exact(handlerCommitment, { signer: staffName, county: regionName });
  }
}

function exact(definition: SigningTextDef, params: Record<string, string>): ExactText {
  const { title, paragraphs } = renderText(definition, params);
  const text = [title, ...paragraphs].join('\n');
  return { textId: definition.id, textVersion: definition.version, textHash: sha256Hex(text), title, paragraphs, text };
}
