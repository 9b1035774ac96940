import { lazy } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { DeskLayout } from './DeskLayout';
import { firstPath, navigation } from './navigation';
import { useStaff } from './session/staffSession';

const QueuePage = lazy(() => import('../pages/queue/QueuePage').then((m) => ({ default: m.QueuePage })));
const SearchPage = lazy(() => import('../pages/search/SearchPage').then((m) => ({ default: m.SearchPage })));
const CasePage = lazy(() => import('../pages/case/CasePage').then((m) => ({ default: m.CasePage })));
const CorrectPage = lazy(() => import('../pages/case/correct/CorrectPage').then((m) => ({ default: m.CorrectPage })));
const WindowPage = lazy(() => import('../pages/window/WindowPage').then((m) => ({ default: m.WindowPage })));
const WindowDraftPage = lazy(() =>
  import('../pages/window/WindowDraftPage').then((m) => ({ default: m.WindowDraftPage })),
);
const IdentityPage = lazy(() => import('../pages/identity/IdentityPage').then((m) => ({ default: m.IdentityPage })));
const OverduePage = lazy(() => import('../pages/overdue/OverduePage').then((m) => ({ default: m.OverduePage })));
const VerificationPage = lazy(() =>
  import('../pages/verification/VerificationPage').then((m) => ({ default: m.VerificationPage })),
);
const FindingsPage = lazy(() => import('../pages/findings/FindingsPage').then((m) => ({ default: m.FindingsPage })));
const CommitmentPage = lazy(() =>
  import('../pages/commitment/CommitmentPage').then((m) => ({ default: m.CommitmentPage })),
);
const ReferralsPage = lazy(() =>
  import('../pages/referrals/ReferralsPage').then((m) => ({ default: m.ReferralsPage })),
);
const LeavePage = lazy(() => import('../pages/leave/LeavePage').then((m) => ({ default: m.LeavePage })));
const ExportPage = lazy(() => import('../pages/exchange/ExportPage').then((m) => ({ default: m.ExportPage })));
const AwardImportsPage = lazy(() =>
  import('../pages/exchange/AwardImportsPage').then((m) => ({ default: m.AwardImportsPage })),
);
const RulesPage = lazy(() => import('../pages/rules/RulesPage').then((m) => ({ default: m.RulesPage })));
const StaffPage = lazy(() => import('../pages/staff/StaffPage').then((m) => ({ default: m.StaffPage })));
const RelativesPage = lazy(() =>
  import('../pages/relatives/RelativesPage').then((m) => ({ default: m.RelativesPage })),
);
const SessionsPage = lazy(() => import('../pages/sessions/SessionsPage').then((m) => ({ default: m.SessionsPage })));
const CalendarPage = lazy(() => import('../pages/calendar/CalendarPage').then((m) => ({ default: m.CalendarPage })));

const PostersPage = lazy(() => import('../pages/posters/PostersPage').then((m) => ({ default: m.PostersPage })));
const ReservesPage = lazy(() => import('../pages/reserves/ReservesPage').then((m) => ({ default: m.ReservesPage })));

/** Every page of the desk by its address; each is loaded when it is first opened. */
export function DeskRoutes() {
  const { staff, may } = useStaff();
  const start = firstPath(navigation({ may, regionCode: staff.regionCode }));
  return (
    <Routes>
      <Route element={<DeskLayout />}>
        <Route index element={<Navigate to={start} replace />} />
        <Route path="queue" element={<QueuePage key="mine" scope="mine" />} />
        <Route path="region" element={<QueuePage key="all" scope="all" />} />
        <Route path="search" element={<SearchPage />} />
        <Route path="cases/:caseId" element={<CasePage />} />
        <Route path="cases/:caseId/correct" element={<CorrectPage />} />
        <Route path="window" element={<WindowPage />} />
        <Route path="window/:draftId" element={<WindowDraftPage />} />
        <Route path="referrals" element={<ReferralsPage />} />
        <Route path="identity" element={<IdentityPage />} />
        <Route path="posters" element={<PostersPage />} />
        <Route path="findings" element={<FindingsPage />} />
        <Route path="overdue" element={<OverduePage />} />
        <Route path="verification" element={<VerificationPage />} />
        <Route path="commitment" element={<CommitmentPage />} />
        <Route path="reserves" element={<ReservesPage />} />
        <Route path="leave" element={<LeavePage />} />
        <Route path="export" element={<ExportPage />} />
        <Route path="awards" element={<AwardImportsPage />} />
        <Route path="sessions" element={<SessionsPage />} />
        <Route path="rules" element={<RulesPage />} />
        <Route path="admin/staff" element={<StaffPage />} />
        <Route path="admin/relatives" element={<RelativesPage />} />
        <Route path="admin/calendar" element={<CalendarPage />} />
        <Route path="*" element={<Navigate to={start} replace />} />
      </Route>
    </Routes>
  );
}
