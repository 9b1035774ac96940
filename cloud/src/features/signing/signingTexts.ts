import { Inject, Singleton } from '@midwayjs/core';
import { authorizationText } from '@twin-pledge/shared/copy/authorizationText';
import { renderText } from '@twin-pledge/shared/copy/renderText';
import type { SigningTextDef } from '@twin-pledge/shared/copy/renderText';
import { signingTextByKey } from '@twin-pledge/shared/copy/signingTexts';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { NATION, regionAt } from '@twin-pledge/shared/kernel/regionCode';
import { ownCommitments } from '@twin-pledge/shared/policy/ownCommitments';
import { sha256Hex } from '../../platform/crypto/tokens';
import { Policies } from '../../platform/policy/policies';
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
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;

  /** What one resident signs; the commitment's wording is the one that the pack of the place names on that day. */
  forNeed(need: SignatureNeed, answers: Answers, onDate: string): ExactText {
    const place = answers.residence?.regionCode ?? NATION;
    const params = {
      applicant: answers.members?.[0]?.name ?? '',
      signer: need.signerName,
      forName: need.forName,
      county: this.countyName(place),
    };
    if (need.kind === 'authorization') return exact(authorizationText(need), params);
    return exact(this.commitment('commitment.residentText', place, onDate), params);
  }

  /** The handler's side of the commitment, for one member of staff. */
  forStaff(staffName: string, regionCode: string, onDate: string): ExactText {
    const params = { signer: staffName, county: this.countyName(regionCode) };
    return exact(this.commitment('commitment.handlerText', regionCode, onDate), params);
  }

  private commitment(param: 'commitment.residentText' | 'commitment.handlerText', place: string, onDate: string) {
    const policy = this.policies.resolve(place, onDate);
    return signingTextByKey(policy.string(param), ownCommitments(policy));
  }

  private countyName(place: string): string {
    return this.regions.name(regionAt(place, 'county') ?? place);
  }
}

function exact(definition: SigningTextDef, params: Record<string, string>): ExactText {
  const { title, paragraphs } = renderText(definition, params);
  const text = [title, ...paragraphs].join('\n');
  return { textId: definition.id, textVersion: definition.version, textHash: sha256Hex(text), title, paragraphs, text };
}
