import { blocksApproval } from '@twin-pledge/shared/assessment/blocksApproval';
import type { ReasonCode } from '@twin-pledge/shared/assessment/lineCodes';
import { findingTexts, reasonTexts } from '@twin-pledge/shared/copy/worksheetReasons';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { formatFen } from '@twin-pledge/shared/kernel/fen';
import type { AssessmentOfCase } from './useAssessment';

type Worksheet = AssessmentOfCase['worksheet'];
type Outcome = Worksheet['outcomes'][number];

const per = { month: '每月', once: '一次' } as const;
const grades = { self: '全自理', half: '半护理', full: '全护理' } as const;

/** Of the reasons of an outcome, those that speak against it. */
const against: readonly ReasonCode[] = [
  'incomeNotBelowStandard',
  'incomeNotBelowMarginalLine',
  'propertyAboveLimits',
  'coveredByTekun',
  'coveredByOtherProgramme',
  'noHouseholdLeft',
  'ableToWork',
  'hasSourceOfIncome',
  'hasAbleObligor',
  'notInSinglePersonGroup',
  'singlePersonEntryNotOffered',
  'requestNotValid',
  'notLowIncomeHousehold',
  'ownIncomeNotBelowStandard',
  'incomeNotBelowLocalIncome',
  'spendingNotAboveLine',
  'noLocalLine',
  'emergencyNotFound',
  'spendingNotBeyondMeans',
  'onlyForProgrammes',
  'kindNotOffered',
];

/** What a programme comes to, in a line: 符合 · 每月 930.00 元; 不符合：人均收入不低于低保标准. */
export function outcomeLine(outcome: Outcome): string {
  const { eligible, reasons, amountFen, per: often, careGrade, aboveTownshipAuthority } = outcome;
  const waits = blocksApproval(outcome);
  const open = waits.length > 0 ? `（还要认定：${waits.map((one) => findingTexts[one]).join('、')}）` : '';
  if (!eligible) {
    const why = reasons.filter((reason) => against.includes(reason));
    return `不符合：${(why.length > 0 ? why : reasons).map((reason) => reasonTexts[reason]).join('、')}`;
  }
  const pays = amountFen === null ? '' : ` · ${often ? `${per[often]} ` : ''}${formatFen(amountFen)} 元`;
  const grade = careGrade ? ` · ${grades[careGrade]}` : '';
  const above = aboveTownshipAuthority ? ' · 超出乡镇权限，由县里决定' : '';
  return `符合${pays}${grade}${above}${open}`;
}

/** Which programme an outcome is of, and of whom where it is of one person. */
export function outcomeTitle({ aid, way, memberIds }: Outcome, nameOf: (memberId: string) => string): string {
  const who = memberIds.map(nameOf).join('、');
  if (way === 'singlePerson') return `${aidName(aid)}单人户 · ${who}`;
  return way === 'person' ? `${aidName(aid)} · ${who}` : aidName(aid);
}
