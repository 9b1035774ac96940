import type { Condition } from '../condition';
import type { FieldDef, PageDef } from '../pageDef';

const someTold: Condition = {
  any: [
    { path: 'account.accountNumber', exists: true },
    { path: 'account.bankName', exists: true },
    { path: 'account.holderMemberId', exists: true },
  ],
};

const fields: readonly FieldDef[] = [
  { path: 'account.holderMemberId', kind: 'memberRef', whoCan: 'anyMember', label: '谁的账户', required: true },
  { path: 'account.bankName', kind: 'text', label: '哪家银行', required: true, maxLength: 50 },
  {
    path: 'account.accountNumber',
    kind: 'text',
    format: 'bankAccount',
    label: '卡号或账号',
    required: true,
    maxLength: 40,
    sensitive: true,
  },
];

/** Where aid would be paid to (E04): all of it or nothing, since it may be told later. */
export const accountPages: readonly PageDef[] = [
  {
    id: 'account.where',
    group: 'account',
    title: '如果批准了，钱打到哪个账户？',
    why: '现在不填也行，批准以后再填。',
    fields: [
      ...fields.map((field) => ({ ...field, when: someTold })),
      ...fields.map((field) => ({ ...field, required: false, when: { not: someTold } })),
    ],
  },
];
