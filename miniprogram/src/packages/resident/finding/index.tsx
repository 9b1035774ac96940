import { listMyFindings } from '@twin-pledge/shared/contracts/findings/listMyFindings';
import { Fragment } from 'react';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { dial } from '../../../platform/dial';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { Empty } from '../../../ui/Empty';
import { FindingCard } from './FindingCard';
import { OwnWords } from './OwnWords';

/** What is being looked into about one's own application: the facts, what one says to it, what follows, whom to call. */
export default function FindingPage() {
  const { id = '' } = useParams();
  const loaded = useLoad(() => authedCall(listMyFindings, { params: { id } }), { keepAs: `findings:${id}` });
  const phone = loaded.data?.contactPhone;
  return (
    <AppPage
      title="核实情况"
      ownHelp
      foot={
        phone && (
          <ActionButton kind="ghost" label={`打电话问经办人 ${phone}`} onPress={() => dial(phone)}>
            打电话说
          </ActionButton>
        )
      }
    >
      <LoadedPart loaded={loaded}>
        {(view) =>
          view.findings.length === 0 ? (
            <Empty icon="check" title="没有要核实的事" text="您的申请在照常办理。" />
          ) : (
            <>
              {[...view.findings].reverse().map((finding) => (
                <Fragment key={finding.id}>
                  <FindingCard finding={finding} noticeDays={view.noticeDays} />
                  <OwnWords finding={finding} put={loaded.put} />
                </Fragment>
              ))}
            </>
          )
        }
      </LoadedPart>
    </AppPage>
  );
}
