import { blocksApproval } from '@twin-pledge/shared/assessment/blocksApproval';
import type { FindingCode } from '@twin-pledge/shared/assessment/lineCodes';
import { findingTexts } from '@twin-pledge/shared/copy/worksheetReasons';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import type { FactEditor } from '@twin-pledge/shared/copy/factEditor';
import {
  marginalGrantField,
  obligorFields,
  propertyFields,
  reliefFields,
  tekunFields,
} from '@twin-pledge/shared/copy/factFields';
import type { FactField } from '@twin-pledge/shared/copy/factFields';
import type { AssessmentOfCase } from './useAssessment';

/** A fact that settles a finding. */
export interface FindingTarget {
  path: string;
  label: string;
  editor: FactEditor;
}

/** Something that no figure decides: what it is, whether a yes waits for it, and the facts that settle it. */
export interface OpenFinding {
  code: FindingCode;
  text: string;
  /** Without it nobody can say yes. */
  blocks: boolean;
  /** None where the place has not published a figure: that is no one's to find in a case. */
  targets: readonly FindingTarget[];
}

type Seen = Pick<AssessmentOfCase, 'facts' | 'worksheet'>;
type Outcome = AssessmentOfCase['worksheet']['outcomes'][number];

/** What somebody still has to find out for the aid of a case; what a yes waits for comes first. */
export function findingsStillOpen({ facts, worksheet }: Seen, aid: AidCode): OpenFinding[] {
  const outcomes = worksheet.outcomes.filter((outcome) => outcome.aid === aid);
  const blocking = new Set(outcomes.filter(({ eligible }) => eligible).flatMap(blocksApproval));
  const codes = [...new Set(outcomes.flatMap((outcome) => outcome.openFindings))];
  return codes
    .map((code) => ({
      code,
      text: findingTexts[code],
      blocks: blocking.has(code),
      targets: targetsOf(code, facts, { aid, outcomes }),
    }))
    .sort((a, b) => Number(b.blocks) - Number(a.blocks));
}

interface Asked {
  aid: AidCode;
  outcomes: readonly Outcome[];
}

function targetsOf(code: FindingCode, facts: Seen['facts'], { aid, outcomes }: Asked): FindingTarget[] {
  const one = (root: string, fields: readonly FactField[], key: string, whose = ''): FindingTarget[] =>
    fields
      .filter((field) => field.key === key)
      .map(({ label, editor }) => ({ path: `${root}.${key}`, label: whose ? `${whose}：${label}` : label, editor }));
  const obligors = (key: string) =>
    facts.obligorHouseholds
      .filter(
        ({ foundUnable, incomeMonthlyFen }) =>
          !foundUnable && (key !== 'incomeMonthlyFen' || incomeMonthlyFen === undefined),
      )
      .flatMap(({ id, name }) => one(`obligorHouseholds.${id}`, obligorFields, key, `${name}家`));
  const persons = (key: string) =>
    [...new Set(outcomes.flatMap(({ memberIds }) => memberIds))].flatMap((id) =>
      one(`tekun.${id}`, tekunFields, key, facts.members.find((member) => member.id === id)?.name),
    );
  switch (code) {
    case 'property':
      return one(
        'property',
        propertyFields,
        aid === 'dibaoMarginal' ? 'foundWithinMarginalLimits' : 'foundWithinLimits',
      );
    case 'obligorIncome':
      return [...obligors('incomeMonthlyFen'), ...obligors('foundUnable')];
    case 'obligorAbility':
      return obligors('foundUnable');
    case 'emergency':
      return one('relief', reliefFields, 'emergencyFound');
    case 'spendingBeyondMeans':
      return one('relief', reliefFields, 'spendingBeyondMeansFound');
    case 'reliefAmount':
      return one('relief', reliefFields, 'proposedFen');
    case 'marginalGrant':
      return [{ path: marginalGrantField.key, label: marginalGrantField.label, editor: marginalGrantField.editor }];
    case 'selfCareAssessment':
      return persons('unmetIndicators');
    case 'modeOfSupport':
      return persons('support');
    default:
      return [];
  }
}
