import { departmentCodes } from '@twin-pledge/shared/kernel/departmentCode';
import type { DepartmentCode } from '@twin-pledge/shared/kernel/departmentCode';
import { staffRoles } from '@twin-pledge/shared/kernel/role';
import type { StaffRole } from '@twin-pledge/shared/kernel/role';
import { addStaff } from '@twin-pledge/shared/contracts/staff/addStaff';
import { changeStaff } from '@twin-pledge/shared/contracts/staff/changeStaff';
import { departmentKindWords } from '@twin-pledge/shared/copy/referral';
import { roleName } from '@twin-pledge/shared/copy/roles';
import { App, Checkbox, Form, Input, Select, Switch } from 'antd';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { CommandModal } from '../../parts/CommandModal';
import { RegionField } from '../../parts/RegionField';
import type { Credentials } from './FirstCredentials';
import type { StaffRow } from './staffRow';

interface Typed {
  loginName: string;
  name: string;
  phone?: string;
  roles: StaffRole[];
  regionCode: string;
  departmentCode?: DepartmentCode;
  active: boolean;
}

interface StaffFormProps {
  /** Whom to change; null adds somebody. */
  row: StaffRow | null;
  close: () => void;
  added: (told: Credentials) => void;
}

const departmentOptions = departmentCodes.map((value) => ({ value, label: departmentKindWords(value) }));
const roleOptions = staffRoles.map((value) => ({ value, label: roleName(value) }));

/** Adds a member of staff or changes what they may do. */
export function StaffForm({ row, close, added }: StaffFormProps) {
  const { message, modal } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const settled = () => {
    void queryClient.invalidateQueries({ queryKey: [`staff.list`] });
    close();
  };
  const add = useCommand(addStaff, ({ staff, firstPassword, secondFactorUri }) => {
    settled();
    added({ name: staff.name, loginName: staff.loginName ?? '', firstPassword, secondFactorUri });
  });
  const change = useCommand(changeStaff, ({ handedOver, unassigned }) => {
    settled();
    if (unassigned > 0) {
      modal.warning({
        title: `${unassigned} 件还没有人接`,
        content: `${handedOver > 0 ? `${handedOver} 件已经转给在岗的同事；` : ''}没有人能接的 ${unassigned} 件，镇负责人会收到消息，在「全镇待办」里指定经办人。`,
      });
    } else void message.success(handedOver > 0 ? `改好了，手上的 ${handedOver} 件已经转给在岗的同事` : '改好了');
  });
  const isOfDepartment = Form.useWatch('roles', form)?.includes('departmentOfficer') ?? false;
  const submit = ({ loginName, name, phone, roles, regionCode, departmentCode, active }: Typed) => {
    const department = roles.includes('departmentOfficer') ? { departmentCode } : {};
    const common = { name, roles, regionCode, ...department, ...(phone ? { phone } : {}) };
    if (row) change.run({ params: { id: row.id }, body: { ...common, active } });
    else add.run({ body: { ...common, loginName } });
  };
  const initial = row
    ? {
        ...row,
        loginName: row.loginName ?? '',
        phone: row.phone ?? '',
        departmentCode: row.departmentCode ?? undefined,
      }
    : { active: true, roles: [] };
  return (
    <CommandModal<Typed>
      title={row ? `改 ${row.name}` : '添加人员'}
      okText={row ? '改' : '添加'}
      form={form}
      initial={initial}
      isPending={add.isPending || change.isPending}
      error={add.error ?? change.error}
      close={close}
      submit={submit}
    >
      {!row && (
        <Form.Item
          name="loginName"
          label="登录名"
          extra="小写字母、数字，3到40个，比如 zhou.ss"
          rules={[{ required: true, pattern: /^[a-z0-9._-]{3,40}$/, message: '只能用小写字母、数字和 . _ -，3到40个' }]}
        >
          <Input autoComplete="off" autoFocus />
        </Form.Item>
      )}
      <Form.Item name="name" label="姓名" rules={[{ required: true, whitespace: true, message: '请填姓名' }]}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="phone" label="电话（可不填）">
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item
        name="roles"
        label="岗位"
        rules={[{ required: true, type: 'array', min: 1, message: '至少选一个岗位' }]}
      >
        <Checkbox.Group options={roleOptions} style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 6 }} />
      </Form.Item>
      {isOfDepartment && (
        <Form.Item
          name="departmentCode"
          label="哪个部门"
          extra="只看得到推送给这个部门的函，看不到案件"
          rules={[{ required: true, message: '请选部门' }]}
        >
          <Select options={departmentOptions} />
        </Form.Item>
      )}
      <Form.Item
        name="regionCode"
        label="在哪里上班"
        extra="协理员、网格员选到村，经办人和负责人选到乡镇，县级和部门选到县"
        rules={[{ required: true, message: '请选地方' }]}
      >
        <RegionField anyLevel />
      </Form.Item>
      {row && (
        <Form.Item
          name="active"
          label="在用"
          extra="停用后马上不能登录；手上没办完的转给顶班的或者在岗件最少的同事"
          valuePropName="checked"
        >
          <Switch checkedChildren="在用" unCheckedChildren="停用" />
        </Form.Item>
      )}
    </CommandModal>
  );
}
