import type { Answers } from '@twin-pledge/shared/forms/answers';
import { formatFen } from '@twin-pledge/shared/kernel/fen';
import type { DeskCase } from '../deskCase';
import { awayWords, memberWords } from './personWords';
import { paperNotes } from './paperNotes';

/** One line of the short view: what it is about, what was told, and what doesn't fit or isn't shown yet. */
export interface OverviewRow {
  label: string;
  told: string[];
  notes: string[];
  /** A masked number in this line that may be shown in full, with a reason. */
  number?: { path: string; masked: string };
}

type Seen = Pick<
  DeskCase,
  'papers' | 'registeredElsewhere' | 'registrationName' | 'villageName' | 'signatures' | 'identity'
>;

const yuan = (fen: number | undefined): string =>
  fen === undefined ? '没填数' : `${formatFen(fen).replace(/\.00$/, '')} 元`;
const incomeKinds = { wage: '工资', business: '经营', property: '财产', transfer: '转移' } as const;
const spendingKinds = { medical: '看病', education: '上学', care: '照料', housing: '住房', other: '其他' } as const;
const homeKinds = { selfBuilt: '自建房', bought: '购房', rented: '租房', borrowed: '借住', unsafe: '危房' } as const;
const vehicleKinds = {
  car: '汽车',
  motorcycle: '摩托车',
  farm: '农用车',
  disabledScooter: '代步车',
  other: '其他车',
} as const;
const obligorKinds = { child: '子女', parent: '父母', spouse: '配偶', other: '其他' } as const;

/** The whole application in some ten lines, in the order a handler asks; amber notes say what does not fit. */
export function overview(answers: Answers, view: Seen, todayOn: string): OverviewRow[] {
  const members = answers.members ?? [];
  const nameOf = (id: string | undefined): string => members.find((member) => member.id === id)?.name ?? '';
  const notes = paperNotes(view.papers);
  const row = (label: string, told: string[], more: string[] = []): OverviewRow => ({
    label,
    told: told.length > 0 ? told : ['无'],
    notes: more,
  });
  const home = members.filter((member) => awayWords(member) === null);
  const gone = members.filter((member) => awayWords(member) !== null);
  return [
    applicantRow(answers, view),
    ...(answers.contactPhone
      ? [{ label: '电话', told: [], notes: [], number: { path: 'contactPhone', masked: answers.contactPhone } }]
      : []),
    row(
      '住址 / 户籍',
      [placeWords(answers, view)],
      view.registeredElsewhere ? [`户籍在外地：${view.registrationName}`] : [],
    ),
    row(
      '家庭成员',
      home.map((member) => memberWords(member, todayOn)),
      notes.members,
    ),
    row(
      '不在一起的',
      gone.map((member) => `${memberWords(member, todayOn)}（${awayWords(member)}）`),
    ),
    row('收入', incomeWords(answers, nameOf), [...notes.incomes, ...incomeGaps(answers, todayOn)]),
    row('财产', propertyWords(answers)),
    row('刚性支出', spendingWords(answers, nameOf), notes.spending),
    row('赡养抚养人', obligorWords(answers)),
    ...(answers.account?.accountNumber
      ? [
          {
            ...row('收款账户', [
              [answers.account.bankName, nameOf(answers.account.holderMemberId)].filter(Boolean).join(' '),
            ]),
            number: { path: 'account.accountNumber', masked: answers.account.accountNumber },
          },
        ]
      : []),
    ...(answers.needs?.story ? [row('自己说的', [answers.needs.story])] : []),
  ];
}

function applicantRow(answers: Answers, { identity }: Seen): OverviewRow {
  const applicant = answers.members?.[0];
  const number = applicant?.identity?.number;
  const told = [applicant?.name ?? '没填姓名'];
  if (!number)
    told.push(
      { newborn: '新生儿', foreigner: '外籍', lost: '无户口', residentId: '没填号码' }[
        applicant?.identity?.kind ?? 'residentId'
      ],
    );
  if (identity) told.push(identityWords(identity));
  return {
    label: '申请人',
    told,
    notes: identity ? [] : ['身份还没核实'],
    ...(number ? { number: { path: 'members.m1.identity.number', masked: number } } : {}),
  };
}

function placeWords(answers: Answers, view: Seen): string {
  const kind = { rural: '农村户口', urban: '城镇户口' }[answers.registration?.kind ?? 'rural'];
  const same = answers.registration?.sameAsResidence;
  const words = [`${view.villageName}${answers.residence?.detail ?? ''}`];
  if (same !== undefined) words.push(same ? '户口同村' : `户口在${view.registrationName}`);
  if (answers.registration?.kind) words.push(kind);
  return words.join(' · ');
}

function incomeWords(answers: Answers, nameOf: (id?: string) => string): string[] {
  if (answers.hasIncome === false) return ['没有收入'];
  return (answers.incomes ?? []).map((income) => {
    const per = income.per === 'year' ? '/年' : '/月';
    const cost = income.costFen ? `（成本 ${yuan(income.costFen)}）` : '';
    const source = income.source ? ` ${income.source}` : '';
    return `${nameOf(income.memberId)} ${incomeKinds[income.kind ?? 'wage']}${source} ${yuan(income.amountFen)}${per}${cost}`.trim();
  });
}

/** Somebody works and no pay is told of: nothing is wrong with that, but it is asked. */
function incomeGaps(answers: Answers, todayOn: string): string[] {
  const paid = new Set((answers.incomes ?? []).map((income) => income.memberId));
  return (answers.members ?? [])
    .filter((member) => member.occupation === 'working' && !paid.has(member.id) && awayWords(member) === null)
    .map((member) => `${memberWords(member, todayOn)} 在工作，没有填收入`);
}

function propertyWords(answers: Answers): string[] {
  const property = answers.property;
  if (!property) return [];
  const homes = (property.homes ?? []).map((home) => {
    const area = home.areaSquareMetres ? ` ${home.areaSquareMetres}㎡` : '';
    return `${homeKinds[home.kind ?? 'selfBuilt']}${area}`;
  });
  const vehicles = (property.vehicles ?? []).map((vehicle) => {
    const value = vehicle.valueFen === undefined ? '' : ` ${yuan(vehicle.valueFen)}`;
    return `${vehicleKinds[vehicle.kind ?? 'other']}${value}`;
  });
  const money = [
    ...(property.savingsFen === undefined ? [] : [`存款 ${yuan(property.savingsFen)}`]),
    ...(property.otherFen ? [`理财保险 ${yuan(property.otherFen)}`] : []),
  ];
  const business = property.hasBusiness ? ['有店、厂或入股'] : [];
  return [...homes, ...(property.hasVehicle === false ? ['无车'] : vehicles), ...money, ...business];
}

function spendingWords(answers: Answers, nameOf: (id?: string) => string): string[] {
  if (answers.hasSpending === false) return ['没有'];
  return (answers.spending ?? []).map(
    (one) => `${nameOf(one.memberId)} ${spendingKinds[one.kind ?? 'other']}自付 ${yuan(one.amountFen)}`,
  );
}

function obligorWords(answers: Answers): string[] {
  if (answers.hasObligors === false) return ['没有'];
  return (answers.obligors ?? []).map((one) => `${obligorKinds[one.relation ?? 'other']} ${one.name ?? ''}`.trim());
}

const provedBy = { wechat: '微信实名核实过', officer: '窗口看过身份证', aide: '协理员当面看过身份证' } as const;

const identityWords = (identity: NonNullable<DeskCase['identity']>): string =>
  `✓ ${provedBy[identity.provedBy]}${identity.byName === null ? '' : `（${identity.byName}）`}`;
