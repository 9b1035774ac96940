import { showWorksheet } from '@twin-pledge/shared/contracts/assessment/showWorksheet';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { showCare } from '@twin-pledge/shared/contracts/care/showCare';
import { showNextAid } from '@twin-pledge/shared/contracts/nextAid/showNextAid';
import { showPayments } from '@twin-pledge/shared/contracts/payments/showPayments';
import { listNotices } from '@twin-pledge/shared/contracts/notices/listNotices';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { dial } from '../../../platform/dial';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { CasePart } from './CasePart';

/** Where one's case is: what has happened, whose turn it is, until when and why, what comes next. */
export default function CasePage() {
  const { id = '' } = useParams();
  const loaded = useLoad(() => authedCall(showMyCase, { params: { id } }), { keepAs: `case:${id}` });
  const isAssessed = loaded.data?.timeline.some(({ action }) => action === 'recordAssessment') ?? false;
  const worksheet = useLoad(() => authedCall(showWorksheet, { params: { id } }), {
    keepAs: `worksheet:${id}`,
    when: isAssessed,
  });
  const notices = useLoad(() => authedCall(listNotices, { params: { id } }), { keepAs: `notices:${id}` });
  const relieved = loaded.data?.timeline.some(({ action }) => action === 'confirmRelief') ?? false;
  const payments = useLoad(() => authedCall(showPayments, { params: { id } }), {
    keepAs: `payments:${id}`,
    when: relieved,
  });
  const cared =
    loaded.data?.timeline.some(({ action }) => action === 'recordSelfCare' || action === 'planCare') ?? false;
  const care = useLoad(() => authedCall(showCare, { params: { id } }), { keepAs: `care:${id}`, when: cared });
  const next = useLoad(() => authedCall(showNextAid, { params: { id } }), { keepAs: `next:${id}` });
  const phone = loaded.data?.contactPhone;
  return (
    <AppPage
      title="我的申请"
      ownHelp
      foot={
        phone && (
          <ActionButton kind="ghost" label={`打电话问经办人 ${phone}`} onPress={() => dial(phone)}>
            问经办人
          </ActionButton>
        )
      }
    >
      <LoadedPart loaded={loaded}>
        {(view) => (
          <CasePart
            view={view}
            worksheet={isAssessed ? worksheet.data : undefined}
            notices={notices.data?.notices ?? []}
            orders={payments.data?.orders ?? []}
            care={care.data}
            next={next.data}
          />
        )}
      </LoadedPart>
    </AppPage>
  );
}
