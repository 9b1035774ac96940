import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import { level } from '@twin-pledge/shared/kernel/regionCode';

export interface NavigationEntry {
  path: string;
  label: string;
  /** Which count stands beside it. */
  count?: 'mine' | 'all' | 'late';
}

export interface NavigationGroup {
  title: string | null;
  entries: NavigationEntry[];
}

interface Seen {
  may(action: PermittedAction): boolean;
  regionCode: string;
}

const regionWords = { township: '全镇', county: '全县', city: '全市', province: '全省' } as const;

/** How a whole region is called in front of its queue, by the level of its code. */
export function wholeRegionWords(regionCode: string): string {
  const found = level(regionCode);
  return found === 'nation' || found === 'village' ? '全部' : regionWords[found];
}

/** The desk's pages that somebody may open, in groups; what they may not do has no entry. */
export function navigation({ may, regionCode }: Seen): NavigationGroup[] {
  const entry = (shown: boolean, path: string, label: string, count?: NavigationEntry['count']): NavigationEntry[] =>
    shown ? [{ path, label, ...(count ? { count } : {}) }] : [];
  const mine = entry(may('viewQueue') && (may('accept') || may('approve')), '/queue', '我的待办', 'mine');
  const all = entry(may('viewQueue'), '/region', `${wholeRegionWords(regionCode)}待办`, 'all');
  const groups: NavigationGroup[] = [
    {
      title: null,
      entries: [
        // Who leads looks at the whole first: at what nobody has, then at what waits for their own decision.
        ...(may('accept') ? [...mine, ...all] : [...all, ...mine]),
        ...entry(may('verifyMeans'), '/verification', '核对'),
        ...entry(may('viewReferrals'), '/referrals', '收到的推送函'),
        ...entry(may('enterWindowApplication'), '/window', '窗口录入'),
        ...entry(may('proveIdentity'), '/identity', '当面核实身份'),
        ...entry(may('proveIdentity') || may('viewQueue'), '/posters', '海报和申请码'),
      ],
    },
    {
      title: '监督',
      entries: [
        ...entry(may('viewOverdue'), '/overdue', '逾期督办', 'late'),
        ...entry(may('viewFindings') && !may('accept'), '/findings', '失信认定'),
        ...entry(may('viewReserve'), '/reserves', '临时救助资金'),
      ],
    },
    {
      title: '名册',
      entries: [
        ...entry(may('exportDecided'), '/export', '导出已决定案件'),
        ...entry(may('importAwards'), '/awards', '导入在册家庭'),
      ],
    },
    {
      title: '管理',
      entries: [
        ...entry(may('manageStaff'), '/admin/staff', '人员与岗位'),
        ...entry(may('manageRelatives'), '/admin/relatives', '亲属登记'),
        ...entry(may('importCalendar'), '/admin/calendar', '工作日历'),
      ],
    },
    {
      title: '我',
      entries: [
        ...entry(true, '/rules', '这里按什么办'),
        ...entry(may('signHandlerCommitment'), '/commitment', '我的承诺书'),
        ...entry(may('recordLeave'), '/leave', '请假与顶班'),
        ...entry(true, '/sessions', '我的登录'),
      ],
    },
  ];
  return groups.filter((group) => group.entries.length > 0);
}

/** Where somebody begins: the first page they may open. */
export const firstPath = (groups: readonly NavigationGroup[]): string => groups[0]?.entries[0]?.path ?? '/rules';
