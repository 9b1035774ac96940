import { testPolicyWith } from '../../../tests/support/law';
import { departmentFor, referralDepartmentsSchema } from './referralDepartments';

const two = [
  { code: 'education', name: '教育局', aids: ['education'], sendBy: 'hand' },
  { code: 'housing', name: '住建局', aids: ['housing', 'disaster'], sendBy: 'queue' },
];

describe('departments of a place', () => {
  it('G06 the pack says who; an officer may choose another, and nobody where the place has none', () => {
    const policy = testPolicyWith({ 'referral.departments': two });
    expect(departmentFor(policy, 'disaster')?.code).toBe('housing');
    expect(departmentFor(policy, 'disaster', 'education')?.code).toBe('education');
    expect(departmentFor(policy, 'medical')).toBeUndefined();
    expect(departmentFor(policy, 'education', 'medicalSecurity')).toBeUndefined();
  });

  it('G06 a department stands once in a pack', () => {
    expect(referralDepartmentsSchema.safeParse(two).success).toBe(true);
    expect(referralDepartmentsSchema.safeParse([two[0], two[0]]).success).toBe(false);
  });
});
