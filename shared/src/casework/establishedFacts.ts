import { authorityOf, reliefAuthorityOf } from './authority';
import type { CaseFacts } from './caseFacts';
import type { CaseSituation } from './caseTable';
import { conditions } from './conditions';
import type { FactCode } from './factCodes';

const findings: Readonly<Record<FactCode, (situation: CaseSituation) => Partial<CaseFacts>>> = {
  authority: ({ state, policy, request }) => authorityOf(state, policy, request.amountFen),
  reliefAuthority: ({ state, policy, request }) => reliefAuthorityOf(state, policy, request.amountFen),
  opinion: ({ request }) => ({ opinion: request.opinion ?? null }),
  noOpinion: () => ({ opinion: null }),
  noOpinionIfReopened: (situation) => (conditions.objectionIsRight(situation) ? { opinion: null } : {}),
  honest: ({ today }) => ({ finding: 'honest', findingOn: today }),
  notHonest: () => ({ finding: null, findingOn: null }),
};

/** What is established about a case after an action. */
export function establishedFacts(codes: readonly FactCode[], situation: CaseSituation): CaseFacts {
  const { opinion, finding, findingOn, opinionCode, authorityCode } = situation.state;
  return Object.assign(
    { opinion, finding, findingOn, opinionCode, authorityCode },
    ...codes.map((code) => findings[code](situation)),
  ) as CaseFacts;
}
