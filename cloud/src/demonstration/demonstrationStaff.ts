import type { DepartmentCode } from '@twin-pledge/shared/kernel/departmentCode';
import type { StaffRole } from '@twin-pledge/shared/kernel/role';

/** An invented member of staff. */
export interface InventedStaff {
  /** Signs in with one touch; also the sign-in name. */
  readonly key: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly regionCode: string;
  /** Has signed the handler's side of the commitment before the demonstration begins. */
  readonly hasSigned: boolean;
  readonly departmentCode?: DepartmentCode;
}

/** One password and one second factor for all invented staff, so that signing in by the real way can be shown too. */
export const demonstrationPassword = 'shifan-bailu-2026';
export const demonstrationSecondFactorSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const person = (
  key: string,
  name: string,
  role: StaffRole,
  regionCode: string,
  more: { readonly also?: StaffRole; readonly hasSigned?: boolean; readonly departmentCode?: DepartmentCode } = {},
): InventedStaff => ({
  key,
  name,
  roles: more.also === undefined ? [role] : [role, more.also],
  regionCode,
  hasSigned: more.hasSigned ?? (role !== 'administrator' && role !== 'departmentOfficer'),
  ...(more.departmentCode ? { departmentCode: more.departmentCode } : {}),
});

/**
 * Two handlers, a leader and two aides in each of four townships, an officer of civil affairs and one of medical security
 * in each of two counties, one administrator.
 */
export const demonstrationStaff: readonly InventedStaff[] = [
  person('zhenqiao-1', '示范周平', 'townshipHandler', '360281100000'),
  person('zhenqiao-2', '示范吴敏', 'townshipHandler', '360281100000'),
  person('zhenqiao-leader', '示范郑强', 'townshipLeader', '360281100000'),
  person('zhenqiao-aide-1', '示范王芳', 'villageAide', '360281100201'),
  person('zhenqiao-aide-2', '示范冯涛', 'villageAide', '360281100200', { also: 'gridWorker' }),
  person('legang-1', '示范陈洁', 'townshipHandler', '360281101000'),
  person('legang-2', '示范褚勇', 'townshipHandler', '360281101000'),
  person('legang-leader', '示范卫东', 'townshipLeader', '360281101000'),
  person('legang-aide-1', '示范蒋丽', 'villageAide', '360281101201'),
  person('legang-aide-2', '示范沈军', 'villageAide', '360281101200', { also: 'gridWorker' }),
  person('leping-officer', '示范韩梅', 'countyOfficer', '360281000000'),
  person('leping-medical', '示范孟欣', 'departmentOfficer', '360281000000', { departmentCode: 'medicalSecurity' }),
  person('dakoutun-1', '示范杨帆', 'townshipHandler', '120115101000'),
  person('dakoutun-2', '示范朱静', 'townshipHandler', '120115101000'),
  person('dakoutun-leader', '示范秦岭', 'townshipLeader', '120115101000'),
  person('dakoutun-aide-1', '示范尤佳', 'villageAide', '120115101203'),
  person('dakoutun-aide-2', '示范许诺', 'villageAide', '120115101201', { also: 'gridWorker' }),
  person('lintingkou-1', '示范何川', 'townshipHandler', '120115105000'),
  person('lintingkou-2', '示范吕宁', 'townshipHandler', '120115105000', { hasSigned: false }),
  person('lintingkou-leader', '示范施展', 'townshipLeader', '120115105000'),
  person('lintingkou-aide-1', '示范张悦', 'villageAide', '120115105201'),
  person('lintingkou-aide-2', '示范孔亮', 'villageAide', '120115105202', { also: 'gridWorker' }),
  person('baodi-officer', '示范曹阳', 'countyOfficer', '120115000000'),
  person('baodi-medical', '示范柏青', 'departmentOfficer', '120115000000', { departmentCode: 'medicalSecurity' }),
  person('administrator', '示范严明', 'administrator', '000000000000'),
];
