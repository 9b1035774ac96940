import { findingDuties } from '@twin-pledge/shared/casework/falseCommitment/findingDuties';
import type { CaseStatus } from '@twin-pledge/shared/casework/statuses';
import { Segmented } from 'antd';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router-dom';
import { Loading } from '../../../parts/Loading';
import { useCaseDesk } from '../caseDeskContext';
import { actGroups } from './actGroups';

const ProcedureView = lazy(() => import('./ProcedureView').then((m) => ({ default: m.ProcedureView })));
const NeedsView = lazy(() => import('../needs/NeedsView').then((m) => ({ default: m.NeedsView })));
const AssessmentView = lazy(() => import('../assessment/AssessmentView').then((m) => ({ default: m.AssessmentView })));

const FindingsView = lazy(() => import('../findings/FindingsView').then((m) => ({ default: m.FindingsView })));

type Tab = 'papers' | 'procedure' | 'worksheet' | 'needs' | 'findings';

/** Where the materials are what a case is about: before acceptance, and where it ended there. */
const aboutPapers: readonly CaseStatus[] = ['submitted', 'notAccepted', 'withdrawn', 'lapsed', 'applicantDeceased'];

const urgentKinds: readonly string[] = ['considerRelief', 'confirmRelief'];

/** The sides of a case: its materials, the procedure since acceptance, what it comes to, what else is needed, and doubts. */
export function CaseTabs({ papers }: { papers: ReactNode }) {
  const { view } = useCaseDesk();
  // Somebody in need comes before their papers (A08).
  const urgent = view.duties.some(({ kind, state }) => urgentKinds.includes(kind) && state === 'open');
  const doubted = view.duties.some(
    ({ kind, state }) =>
      (findingDuties as readonly string[]).includes(kind) && (state === 'open' || state === 'paused'),
  );
  const [asked] = useSearchParams();
  const start = aboutPapers.includes(view.status) && !urgent ? 'papers' : 'procedure';
  const [shown, show] = useState<Tab>(asked.get('side') === 'findings' ? 'findings' : start);
  const { now } = actGroups(view.allowed, view.duties);
  const options = [
    { value: 'papers', label: '填报和材料' },
    { value: 'procedure', label: now.length > 0 ? `办理过程（可办 ${now.length}）` : '办理过程' },
    { value: 'worksheet', label: '核算表' },
    { value: 'needs', label: '需求和推送' },
    { value: 'findings', label: doubted ? '▲ 失信认定' : '失信认定' },
  ];
  return (
    <>
      <Segmented<Tab>
        value={shown}
        onChange={show}
        options={options as never}
        aria-label="看哪一面"
        style={{ alignSelf: 'flex-start' }}
      />
      {shown === 'papers' && papers}
      <Suspense fallback={<Loading what="正在打开" />}>
        {shown === 'procedure' && <ProcedureView />}
        {shown === 'worksheet' && <AssessmentView />}
        {shown === 'needs' && <NeedsView />}
        {shown === 'findings' && <FindingsView />}
      </Suspense>
    </>
  );
}
