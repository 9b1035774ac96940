import type { PlainDate } from '../kernel/plainDate';
import { aidsToShowTicked } from './aidsForEvents';
import type { Answers, IncomeAnswers, MemberAnswers } from './answers';
import type { Change } from './applyChange';
import { isMissing } from './checkField';
import { choosableMembers } from './checkMemberRef';
import { applicantId } from './listPath';
import { normalise } from './normalise';
import type { FieldDef, PageDef } from './pageDef';
import { isRecord, valueAt } from './valuesAt';
import { fullPath, itemOf, visibleAmong, visibleFields } from './visibleFields';

interface Asked {
  readonly field: FieldDef;
  readonly answers: Answers;
  readonly item: unknown;
  readonly todayOn: PlainDate;
}

type Preset = (asked: Asked) => unknown;

/** The applicant for a child of theirs, else whoever alone could be. */
const guardian: Preset = ({ field, answers, item, todayOn }) => {
  const member = item as MemberAnswers;
  const able = choosableMembers(field, answers, { todayOn, itemId: member.id }).filter(
    ({ value }) => value !== 'outside',
  );
  const applicantCan = able.some(({ value }) => value === applicantId);
  if (member.relation === 'child' && applicantCan) return applicantId;
  return able.length === 1 ? able[0]?.value : undefined;
};

/** Married, where a couple was told of. */
const marriage: Preset = ({ answers, item }) => {
  const { relation } = item as MemberAnswers;
  const isOfCouple = relation === 'self' || relation === 'spouse';
  return isOfCouple && (answers.members ?? []).some((member) => member.relation === 'spouse') ? 'married' : undefined;
};

const earner: Preset = ({ answers }) => (answers.members?.length === 1 ? answers.members[0]?.id : undefined);
const period: Preset = ({ item }) => {
  const { kind } = item as IncomeAnswers;
  return kind === undefined ? undefined : kind === 'wage' || kind === 'transfer' ? 'month' : 'year';
};

/** By page and field: what most people would choose there, shown chosen so that they need not. */
const presets: Readonly<Record<string, Preset>> = {
  'needs.aids needs.aids': ({ answers }) => aidsToShowTicked(answers),
  'members.identity identity.kind': () => 'residentId',
  'urgent.who identity.kind': () => 'residentId',
  'members.life guardianMemberId': guardian,
  'members.life maritalStatus': marriage,
  'members.life livesTogether': () => true,
  'incomes.list memberId': earner,
  'incomes.item per': period,
  'spending.list memberId': earner,
};

function presetOf(page: PageDef, path: string, asked: Asked, value: unknown): Change[] {
  const preset = presets[`${page.id} ${asked.field.path}`];
  if (!preset || !isMissing(value)) return [];
  const likely = preset(asked);
  return isMissing(likely) ? [] : [{ path, value: likely }];
}

/**
 * What the phone may choose beforehand when a page opens (or an item is added to its list), to save taps: only where
 * nothing was answered, always shown as chosen and open to change, and never about income, property or health.
 */
export function presetChanges(page: PageDef, answers: Answers, todayOn: PlainDate, itemId?: string): Change[] {
  const plain = normalise(answers);
  const item = itemOf(page, plain, itemId);
  // Another device may have taken the item away while its page was open.
  if (page.repeatOver && item === undefined) return [];
  return visibleFields(page, plain, todayOn, itemId).reduce<Change[]>((all, field) => {
    const value = valueAt(page.repeatOver ? item : plain, field.path);
    const path = fullPath(page, field, itemId);
    if (field.kind !== 'list') return all.concat(presetOf(page, path, { field, answers: plain, item, todayOn }, value));
    const items = (Array.isArray(value) ? (value as unknown[]) : []).filter(isRecord);
    return items.reduce<Change[]>((sofar, inner) => {
      const fields = visibleAmong(field.itemFields ?? [], plain, { todayOn, item: inner });
      return fields.reduce((more, one) => {
        const asked = { field: one, answers: plain, item: inner, todayOn };
        return more.concat(presetOf(page, `${path}.${String(inner.id)}.${one.path}`, asked, valueAt(inner, one.path)));
      }, sofar);
    }, all);
  }, []);
}
