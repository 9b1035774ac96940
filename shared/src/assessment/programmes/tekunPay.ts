import { decimal, isBelow, over, plus, readExact, roundedUpTo, times, whole } from '../../kernel/fraction';
import type { Fraction } from '../../kernel/fraction';
import type { ParamId } from '../../policy/paramCatalogue';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { yuan } from '../arithmetic';
import { basesOf, ownRule } from '../basis';
import { sourceOf } from '../facts';
import type { Facts, TekunFacts } from '../facts';
import { line } from '../line';
import type { FindingCode } from '../lineCodes';
import { monthlyFen, standardParam } from '../standard';
import type { WorksheetLine } from '../worksheet';

type CareGrade = 'self' | 'half' | 'full';

interface TekunPay {
  amountFen: number | null;
  careGrade: CareGrade | null;
  lines: readonly WorksheetLine[];
  openFindings: readonly FindingCode[];
}

/** 基本生活 + 照料护理 of one person, a month; without the assessment of self-care nothing is fixed yet (C07). */
export function tekunPay(facts: Facts, memberId: string, policy: ResolvedPolicy): TekunPay {
  const own = facts.tekun?.[memberId] ?? {};
  if (own.unmetIndicators === undefined) return nothing('selfCareAssessment');
  if (own.support === undefined) return nothing('modeOfSupport');
  const grade = careGradeOf(own.unmetIndicators, policy);
  const gradeLine = line('careGrade', {
    params: { grade, unmet: String(own.unmetIndicators) },
    basis: basesOf(policy, 'tekun.selfCareIndicators', 'tekun.fullCareFromUnmet'),
    facts: [sourceOf(own, facts)],
  });
  const basic = basicSupport(facts, grade, own, policy);
  const care = careOf(grade, policy);
  if (!care) return { ...nothing('careAmount'), careGrade: grade, lines: [gradeLine, basic.line] };
  const total = plus(basic.amount, care.amount);
  const amountFen = roundedUpTo(total, 1);
  const arithmetic = `${yuan(basic.amount)} + ${yuan(care.amount)} = ${yuan(total)}`;
  const rounded = total.d === 1n ? [] : [ownRule('own.roundedUpToFen')];
  const sumLine = line('monthlyAid', { arithmetic, amount: whole(amountFen), basis: rounded });
  return { amountFen, careGrade: grade, lines: [gradeLine, basic.line, care.line, sumLine], openFindings: [] };
}

const nothing = (finding: FindingCode): TekunPay => ({
  amountFen: null,
  careGrade: null,
  lines: [],
  openFindings: [finding],
});

/** All six indicators met: self-caring; some unmet: half; from the pack's number on: full care (tekun.fullCareFromUnmet). */
export function careGradeOf(unmet: number, policy: ResolvedPolicy): CareGrade {
  if (unmet === 0) return 'self';
  return unmet >= policy.number('tekun.fullCareFromUnmet') ? 'full' : 'half';
}

interface Part {
  amount: Fraction;
  line: WorksheetLine;
}

/** The standard that fits the person most closely; never below the pack's multiple of 低保 (tekun.basicTimesDibao). */
function basicSupport(facts: Facts, grade: CareGrade, { support }: TekunFacts, policy: ResolvedPolicy): Part {
  const rural = facts.area === 'rural';
  const candidates: [boolean, ParamId][] = [
    [support === 'institution', 'tekun.institutionalStandard'],
    [rural && grade === 'self', 'tekun.ruralSelfCaringStandard'],
    [rural && support === 'dispersed', 'tekun.ruralDispersedStandard'],
    [rural, 'tekun.ruralBasicStandard'],
    [true, 'tekun.basicStandard'],
  ];
  const param = candidates.find(([fits, id]) => fits && policy.has(id))?.[1];
  const standard = monthlyFen(policy, standardParam(facts));
  const multiple = policy.number('tekun.basicTimesDibao');
  const least = times(standard, decimal(multiple));
  const own = param ? monthlyFen(policy, param) : null;
  if (param && own && !isBelow(own, least))
    return {
      amount: own,
      line: line('basicSupport', { arithmetic: yuan(own), amount: own, basis: basesOf(policy, param) }),
    };
  const basis = basesOf(policy, 'tekun.basicTimesDibao', standardParam(facts), ...(param ? [param] : []));
  const arithmetic = `${yuan(standard)} × ${multiple} = ${yuan(least)}`;
  return { amount: least, line: line('basicSupport', { arithmetic, amount: least, basis }) };
}

const careParams = { full: 'tekun.careFull', half: 'tekun.careHalf', self: 'tekun.careSelf' } as const;

/** The pack's amount for the grade, or its share of the minimum wage; null where it gives neither. */
function careOf(grade: CareGrade, policy: ResolvedPolicy): Part | null {
  const param = careParams[grade];
  if (policy.has(param)) {
    const amount = monthlyFen(policy, param);
    const basis = basesOf(policy, param);
    return { amount, line: line('care', { params: { grade }, arithmetic: yuan(amount), amount, basis }) };
  }
  const share = policy.has('tekun.careFloorShares') ? policy.record('tekun.careFloorShares')[grade] : undefined;
  if (share === undefined || !policy.has('wage.minimum')) return null;
  const wage = monthlyFen(policy, 'wage.minimum');
  const amount = times(wage, shareOf(String(share)));
  const basis = basesOf(policy, 'tekun.careFloorShares', 'wage.minimum');
  const arithmetic = `${yuan(wage)} × ${share} = ${yuan(amount)}`;
  return { amount, line: line('care', { params: { grade }, arithmetic, amount, basis }) };
}

/** A share as a pack writes it: `1/3`, or a decimal. */
const shareOf = (text: string): Fraction => {
  const [above = '0', below] = text.split('/');
  return below === undefined ? decimal(Number(above)) : over(readExact(above), readExact(below));
};
