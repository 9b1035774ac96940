import type { DutyKindCode } from '@twin-pledge/shared/casework/dutyKinds';

const words: Record<DutyKindCode, string> = {
  reviewMaterials: '材料审核',
  reviewMaterialsOnTheSpot: '材料审核（当场）',
  supplyMaterials: '群众补材料',
  requestVerificationAtRegistration: '向户籍地提核对',
  writeToRegistration: '给户籍地发函',
  surveyHousehold: '入户调查',
  completeCase: '全程办结',
  callResident: '打电话告知',
};

/** What a duty is called on the desk. */
export const dutyWords = (kind: string): string => words[kind as DutyKindCode] ?? kind;
