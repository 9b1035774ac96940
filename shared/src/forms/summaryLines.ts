import { formatFen } from '../kernel/fen';
import type { PlainDate } from '../kernel/plainDate';
import type { Answers } from './answers';
import { isMissing } from './checkField';
import { filledIn } from './filledIn';
import { maskedText } from './maskedText';
import { normalise } from './normalise';
import { groupIds, outsideHousehold, type FieldDef, type GroupId, type PageDef } from './pageDef';
import { pageById } from './questions/allPages';
import { groupTitles } from './questions/groups';
import { isRecord, valueAt } from './valuesAt';
import { fullPath, itemOf, visibleAmong, visibleFields } from './visibleFields';
import { visiblePages, type PageRef } from './walk';

export interface SummaryLine extends PageRef {
  /** The whole path of the answer, as problems name it. */
  readonly path: string;
  /** The person or thing the line is about, where there are several. */
  readonly about?: string;
  readonly label: string;
  /** The answer in words; empty where a required one is still missing. */
  readonly value: string;
  readonly sensitive: boolean;
}

export interface SummaryGroup {
  readonly group: GroupId;
  readonly title: string;
  readonly lines: readonly SummaryLine[];
}

export interface SummaryOptions {
  readonly todayOn: PlainDate;
  /** Hides identity, phone and account numbers but for their ends. */
  readonly mask?: boolean;
  /** The name of a region; its code is shown where none is given. */
  readonly regionName?: (code: string) => string | undefined;
}

const isNumberLike = (field: FieldDef): boolean =>
  field.kind === 'idNumber' ||
  field.kind === 'phone' ||
  field.format === 'bankAccount' ||
  field.path === 'identity.number';

function chineseDate(text: string): string {
  const [year = '', month = '', day = ''] = text.split('-');
  return day === '' ? text : `${year}年${Number(month)}月${Number(day)}日`;
}

const optionLabel = (field: FieldDef, value: unknown): string =>
  (field.options ?? []).filter((option) => option.value === value)[0]?.label ?? String(value);

function memberName(answers: Answers, id: unknown): string {
  if (id === outsideHousehold) return '家庭以外的人';
  const name = typeof id === 'string' ? valueAt(answers, `members.${id}.name`) : undefined;
  return typeof name === 'string' ? name : '没有填的人';
}

function inWords(field: FieldDef, value: unknown, answers: Answers, options: SummaryOptions): string {
  if (isMissing(value)) return '';
  if (Array.isArray(value)) return value.map((one) => optionLabel(field, one)).join('、');
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (field.kind === 'choice') return optionLabel(field, value);
  if (field.kind === 'memberRef') return memberName(answers, value);
  const text = String(value);
  if (field.kind === 'moneyYuan') return typeof value === 'number' ? `${formatFen(value)}元` : text;
  if (field.kind === 'date') return chineseDate(text);
  if (field.kind === 'region') return options.regionName?.(text) ?? text;
  return options.mask && isNumberLike(field) ? maskedText(text) : text;
}

interface Place {
  readonly page: PageDef;
  readonly ref: PageRef;
  readonly answers: Answers;
  readonly options: SummaryOptions;
}

function line(place: Place, field: FieldDef, path: string, value: unknown, about: string | undefined): SummaryLine[] {
  const words = inWords(field, value, place.answers, place.options);
  if (words === '' && !field.required) return [];
  const label = field.label.replace(/（[^（）]*可不填）$/, '');
  const sensitive = field.sensitive === true;
  return [{ ...place.ref, path, ...(about === undefined ? {} : { about }), label, value: words, sensitive }];
}

function linesOfList(place: Place, field: FieldDef, path: string, value: unknown): SummaryLine[] {
  const items: unknown[] = Array.isArray(value) ? value : [];
  return items.filter(isRecord).reduce<SummaryLine[]>((all, item, index) => {
    const { todayOn } = place.options;
    const about = `${field.label}${items.length > 1 ? index + 1 : ''}`;
    return visibleAmong(field.itemFields ?? [], place.answers, { todayOn, item }).reduce(
      (sofar, one) =>
        sofar.concat(line(place, one, `${path}.${String(item.id)}.${one.path}`, valueAt(item, one.path), about)),
      all,
    );
  }, []);
}

function linesOfPage(place: Place): SummaryLine[] {
  const { page, ref, answers, options } = place;
  const item = itemOf(page, answers, ref.itemId);
  const about = page.repeatOver ? aboutItem(page, answers, ref.itemId) : undefined;
  return visibleFields(page, answers, options.todayOn, ref.itemId).reduce<SummaryLine[]>((all, field) => {
    const path = fullPath(page, field, ref.itemId);
    const value = page.repeatOver ? valueAt(item, field.path) : valueAt(answers, path);
    return all.concat(
      field.kind === 'list' ? linesOfList(place, field, path, value) : line(place, field, path, value, about),
    );
  }, []);
}

const aboutItem = (page: PageDef, answers: Answers, itemId?: string): string =>
  filledIn(page.repeatOver === 'incomes' ? '{name}：{kind}' : '{name}', page, answers, itemId);

/**
 * What was answered, in words, group by group in the order of the questions: for the check page, the desk and the paper
 * alike. A required answer that is missing has an empty value.
 */
export function summaryLines(answers: Answers, options: SummaryOptions): SummaryGroup[] {
  const plain = normalise(answers);
  const refs = visiblePages(plain, options.todayOn);
  return groupIds.map((group) => ({
    group,
    title: groupTitles[group],
    lines: refs
      .filter((ref) => pageById(ref.pageId).group === group)
      .reduce<SummaryLine[]>(
        (all, ref) => all.concat(linesOfPage({ page: pageById(ref.pageId), ref, answers: plain, options })),
        [],
      ),
  }));
}
