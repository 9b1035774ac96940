import * as z from 'zod/mini';
import { aidCodes, type AidCode } from '../kernel/aidCode';
import { departmentCodes, type DepartmentCode } from '../kernel/departmentCode';
import type { ResolvedPolicy } from './resolvedPolicy';

const departmentSchema = z.strictObject({
  code: z.enum(departmentCodes),
  /** What it is called there, without the county in front: 医疗保障局. */
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  /** The aids it decides on. */
  aids: z.array(z.enum(aidCodes)).check(z.minLength(1)),
  /** queue: its officer answers here; hand: the letter is printed and taken there. */
  sendBy: z.enum(['queue', 'hand']),
});

export const referralDepartmentsSchema = z
  .array(departmentSchema)
  .check(z.refine((all) => new Set(all.map(({ code }) => code)).size === all.length, '部门编号重复'));

export type ReferralDepartment = z.infer<typeof departmentSchema>;

/** The departments of a place, by the pack (G06; LX 三(五)四). */
export const referralDepartments = (policy: ResolvedPolicy): readonly ReferralDepartment[] =>
  policy.structure<z.infer<typeof referralDepartmentsSchema>>('referral.departments');

/** Who decides on an aid: the department chosen by code, else the first that the pack names for it; undefined where none is. */
export function departmentFor(
  policy: ResolvedPolicy,
  aid: AidCode,
  chosen?: DepartmentCode,
): ReferralDepartment | undefined {
  const all = referralDepartments(policy);
  return chosen === undefined ? all.find(({ aids }) => aids.includes(aid)) : all.find(({ code }) => code === chosen);
}
