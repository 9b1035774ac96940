import { assess } from '../../assessment/assess';
import type { FindingCode, LineCode, ReasonCode } from '../../assessment/lineCodes';
import { standardParam } from '../../assessment/standard';
import type { Outcome, WorksheetLine } from '../../assessment/worksheet';
import type { AidCode } from '../../kernel/aidCode';
import type { PlainDate } from '../../kernel/plainDate';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { proposedAids } from '../aidsForEvents';
import { basics, failsForGood, missingOf, neededBy } from './missingOf';
import type { MissingCode, Told, Verdict } from './told';
import { toldFacts } from './toldFacts';

interface CheckedAid {
  aid: AidCode;
  way: Outcome['way'];
  /** Whom it is about, where not the whole household. */
  names: readonly string[];
  verdict: Verdict;
  /** Why it does not fit. */
  reasons: readonly ReasonCode[];
  /** What was not told, and without which nobody can say. */
  missing: readonly MissingCode[];
  /** What only somebody of the office can find out. */
  openFindings: readonly FindingCode[];
  amountFen: number | null;
  per: Outcome['per'];
  /** Only lines that rest on what was told. */
  lines: readonly WorksheetLine[];
}

interface SelfCheck {
  onDate: PlainDate;
  householdLines: readonly WorksheetLine[];
  incomeLines: readonly WorksheetLine[];
  aids: readonly CheckedAid[];
}

/**
 * Which aids fit what happened, by the same assessment that is made of an application: for each that it fits as far as
 * told, that it does not and why, or that it can't be said and what is missing. What was not told is never taken as none.
 */
export function selfCheck(told: Told, policy: ResolvedPolicy, onDate: PlainDate): SelfCheck {
  const proposed = proposedAids(told.events).map(({ aid }) => aid);
  const missing = missingOf(told, policy);
  const facts = toldFacts(told, onDate);
  const offered = policy.list('aids.offered');
  const nothing = missing.some((code) => basics.includes(code)) || !policy.has(standardParam(facts));
  const worksheet = nothing ? null : assess(facts, policy);
  const nameOf = (id: string) => facts.members.find((member) => member.id === id)?.name ?? id;
  const checked = worksheet ? checkedOutcomes(worksheet.outcomes, missing, nameOf) : [];
  const aids = proposed.map((aid): CheckedAid => {
    if (!offered.includes(aid)) return { ...plain, aid, verdict: 'notOffered' };
    const own = checked.filter((one) => one.aid === aid);
    if (own.length > 0) return likeliest(own);
    if (aid === 'temporaryEmergency') return { ...plain, aid, openFindings: ['emergency'] };
    if (departments.includes(aid)) return { ...plain, aid, verdict: 'elsewhere' };
    return { ...plain, aid, missing: missing.filter((code) => basics.includes(code)) };
  });
  const others = checked.filter(
    ({ aid, verdict }) => verdict === 'fits' && !proposed.includes(aid) && offered.includes(aid),
  );
  const isTold = (line: WorksheetLine) => neededBy(line, missing).length === 0;
  return {
    onDate,
    householdLines: worksheet?.householdLines ?? [],
    incomeLines: worksheet?.incomeLines.filter(isTold) ?? [],
    aids: [...aids, ...others],
  };
}

const plain = {
  way: 'household',
  names: [],
  verdict: 'unsaid',
  reasons: [],
  missing: [],
  openFindings: [],
  amountFen: null,
  per: null,
  lines: [],
} as const;

/** Reckoned by the departments that give them. */
const departments: readonly AidCode[] = ['medical', 'education', 'housing', 'employment', 'disaster'];

/** What a failed test means, in the words of a notice. */
const reasonOf: Partial<Record<LineCode, ReasonCode>> = {
  belowStandard: 'incomeNotBelowStandard',
  belowMarginal: 'incomeNotBelowMarginalLine',
  belowLocalIncome: 'incomeNotBelowLocalIncome',
  spendingShare: 'spendingNotAboveLine',
  cashLimit: 'propertyAboveLimits',
  carLimit: 'propertyAboveLimits',
  homeLimit: 'propertyAboveLimits',
  noAbilityToWork: 'ableToWork',
  noIncomeSource: 'hasSourceOfIncome',
  noAbleObligor: 'hasAbleObligor',
  ownIncome: 'ownIncomeNotBelowStandard',
  lowIncomeHousehold: 'notLowIncomeHousehold',
  programmeOnly: 'onlyForProgrammes',
  inGroup: 'notInSinglePersonGroup',
  coveredByTekun: 'coveredByTekun',
  coveredByOther: 'coveredByOtherProgramme',
};

/** Only somebody of the office can judge these: a self-check neither passes nor fails them. */
const judged: readonly LineCode[] = ['emergencyFound', 'spendingBeyondMeans'];

const notHere: readonly ReasonCode[] = ['kindNotOffered', 'singlePersonEntryNotOffered'];

/** Each outcome with what may be said of it, in the order they were reckoned: a later one may rest on an earlier. */
function checkedOutcomes(
  outcomes: readonly Outcome[],
  missing: readonly MissingCode[],
  nameOf: (id: string) => string,
): CheckedAid[] {
  return outcomes.reduce<CheckedAid[]>((before, outcome) => {
    const { aid, way, memberIds, openFindings } = outcome;
    const needed = missing.filter((code) => outcome.lines.some((line) => neededBy(line, [code]).length > 0));
    const failed = outcome.lines.filter((line) => failsNow(line, aid, { missing, before }));
    const reasons = [
      ...new Set([
        ...failed.flatMap(({ code }) => reasonOf[code] ?? []),
        ...outcome.reasons.filter((reason) => notHere.includes(reason)),
      ]),
    ];
    const verdict: Verdict =
      reasons.length > 0 ? 'fitsNot' : outcome.eligible && needed.length === 0 ? 'fits' : 'unsaid';
    const fits = verdict === 'fits';
    return [
      ...before,
      {
        aid,
        way,
        names: way === 'household' ? [] : memberIds.map(nameOf),
        verdict,
        reasons,
        missing: verdict === 'unsaid' ? needed : [],
        openFindings: verdict === 'fitsNot' ? [] : openFindings,
        amountFen: fits ? outcome.amountFen : null,
        per: fits ? outcome.per : null,
        lines: outcome.lines.filter(
          (line) => !judged.includes(line.code) && (failed.includes(line) || neededBy(line, needed).length === 0),
        ),
      },
    ];
  }, []);
}

interface Sofar {
  missing: readonly MissingCode[];
  before: readonly CheckedAid[];
}

function failsNow(line: WorksheetLine, aid: AidCode, { missing, before }: Sofar): boolean {
  if (line.holds !== false) return false;
  const fitting = before.filter(({ verdict }) => verdict === 'fits').map((one) => one.aid);
  if (line.code === 'coveredByTekun') return fitting.includes('tekun');
  if (line.code === 'coveredByOther') return fitting.some((one) => one === line.params.aid);
  // Whom 特困 may still take out of the household changes everything that is reckoned for the rest.
  const tekunOpen = aid !== 'tekun' && before.some((one) => one.aid === 'tekun' && one.verdict === 'unsaid');
  return failsForGood(line, missing) && (!tekunOpen || missing.length === 0);
}

/** Of several people, or ways, of one aid: the one that fits, else the one that may. */
function likeliest(own: readonly CheckedAid[]): CheckedAid {
  const [first] = [...own].sort((one, other) => rank(one) - rank(other));
  return first ?? { ...plain, aid: 'dibao' };
}

const order: readonly Verdict[] = ['fits', 'unsaid', 'fitsNot'];

/** The household's own way before that of one person of it. */
const rank = ({ verdict, way }: CheckedAid): number => order.indexOf(verdict) * 2 + (way === 'singlePerson' ? 1 : 0);
