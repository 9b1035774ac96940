import { whole } from '../../kernel/fraction';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { yuan } from '../arithmetic';
import { basesOf } from '../basis';
import { line } from '../line';
import type { FindingCode } from '../lineCodes';
import { monthlyFen } from '../standard';
import type { Outcome, WorksheetLine } from '../worksheet';
import type { DibaoAsked } from './dibao';
import type { Facts } from '../facts';
import { nobodyLeft } from './nobodyLeft';
import { outcome } from './outcome';
import { testPerHead } from './perHeadTest';

/** 低保边缘: not 低保, income per head below the pack's multiple of the standard, property within 边缘's own limits. */
export function testMarginal(facts: Facts, asked: DibaoAsked, dibao: Outcome, policy: ResolvedPolicy): Outcome {
  const { members, income } = asked;
  const { marginal: property } = asked.property;
  if (members.length === 0) return nobodyLeft('dibaoMarginal', facts, policy);
  const multiple = 'dibaoMarginal.incomeBelowTimesStandard';
  const test = testPerHead(facts, { income: income.amount, heads: members.length, multiple }, policy);
  const other = dibao.eligible ? [line('coveredByOther', { holds: false, params: { aid: 'dibao' } })] : [];
  const eligible = !dibao.eligible && test.below && property.within;
  const grant = eligible ? grantOf(facts, policy) : noGrant;
  return outcome('dibaoMarginal', {
    memberIds: members.map(({ id }) => id),
    eligible,
    reasons: [
      ...(dibao.eligible ? (['coveredByOtherProgramme'] as const) : []),
      test.below ? 'incomeBelowMarginalLine' : 'incomeNotBelowMarginalLine',
      property.within ? 'propertyWithinLimits' : 'propertyAboveLimits',
    ],
    lines: [...other, ...test.lines, ...property.lines, ...grant.lines],
    amountFen: grant.amountFen,
    per: grant.amountFen === null ? null : 'month',
    openFindings: [...income.openFindings, ...property.openFindings, ...grant.openFindings],
  });
}

interface Grant {
  amountFen: number | null;
  lines: readonly WorksheetLine[];
  openFindings: readonly FindingCode[];
}
const noGrant: Grant = { amountFen: null, lines: [], openFindings: [] };

/** A place's grant to a marginal household that meets what it asks for (dibaoMarginal.grantPerHousehold; TJ). */
function grantOf({ marginalGrantFound }: Facts, policy: ResolvedPolicy): Grant {
  const param = 'dibaoMarginal.grantPerHousehold';
  if (!policy.has(param) || marginalGrantFound === false) return noGrant;
  if (marginalGrantFound === undefined) return { ...noGrant, openFindings: ['marginalGrant'] };
  const amount = monthlyFen(policy, param);
  const lines = [line('marginalGrant', { arithmetic: yuan(amount), amount, basis: basesOf(policy, param) })];
  return {
    amountFen: Number(amount.n / amount.d),
    lines: [...lines, line('monthlyAid', { amount: whole(Number(amount.n / amount.d)) })],
    openFindings: [],
  };
}
