import { inventedIdNumber } from './inventedPerson';

/** An invented resident one may sign in as. */
export interface InventedResident {
  readonly key: string;
  readonly description: string;
  readonly name: string;
  readonly idNumber: string;
  readonly phone: string;
  /** The key of the aide or handler who met them; nobody where the identity is only declared. */
  readonly metBy: string | null;
}

/** Residents of both counties; the identity of each but one is proved. */
export const demonstrationResidents: readonly InventedResident[] = [
  {
    key: 'daughter',
    description: '乐平市镇桥镇，替母亲申请低保的女儿（已核实身份）',
    name: '示范小兰',
    idNumber: inventedIdNumber('360281', '1982-08-16', 910),
    phone: '13800000001',
    metBy: 'zhenqiao-aide-1',
  },
  {
    key: 'mother',
    description: '乐平市镇桥镇，女儿代她申请的母亲（已核实身份）',
    name: '示范桂兰',
    idNumber: inventedIdNumber('360281', '1954-05-20', 906),
    phone: '13800000002',
    metBy: 'zhenqiao-aide-1',
  },
  {
    key: 'newcomer',
    description: '乐平市乐港镇，第一次用，只填了姓名和身份证号（没有核实身份）',
    name: '示范建国',
    idNumber: inventedIdNumber('360281', '1990-03-03', 913),
    phone: '13800000003',
    metBy: null,
  },
  {
    key: 'son',
    description: '宝坻区大口屯镇，替父亲申请低保的儿子（已核实身份）',
    name: '示范小军',
    idNumber: inventedIdNumber('120115', '1985-09-10', 915),
    phone: '13800000004',
    metBy: 'dakoutun-aide-1',
  },
  {
    key: 'widow',
    description: '宝坻区林亭口镇，独自生活，还没有申请过（在窗口核实了身份）',
    name: '示范秀英',
    idNumber: inventedIdNumber('120115', '1950-12-05', 918),
    phone: '13800000005',
    metBy: 'lintingkou-1',
  },
];

/** Why one handler of 镇桥镇 takes no part in the mother's case (C08): a relative that the county registered. */
export const demonstrationRelative = {
  registeredBy: 'leping-officer',
  ofStaff: 'zhenqiao-2',
  resident: 'mother',
  relation: '姨母',
} as const;
