import type { AidCode } from './aidCode';

/** The six kinds of aid that a household's needs are assessed over, each with the aids that meet it (A02, C05; XT 17). */
export const needKinds = [
  {
    kind: 'basicLiving',
    aids: ['dibao', 'tekun', 'dibaoMarginal', 'rigidExpenditure', 'temporaryEmergency', 'temporaryExpenditure'],
  },
  { kind: 'medical', aids: ['medical'] },
  { kind: 'education', aids: ['education'] },
  { kind: 'housing', aids: ['housing'] },
  { kind: 'employment', aids: ['employment'] },
  { kind: 'disaster', aids: ['disaster'] },
] as const satisfies readonly { kind: string; aids: readonly AidCode[] }[];

export type NeedKind = (typeof needKinds)[number]['kind'];

/** By their codes alone. */
export const needKindCodes = needKinds.map(({ kind }) => kind) as [NeedKind, ...NeedKind[]];
