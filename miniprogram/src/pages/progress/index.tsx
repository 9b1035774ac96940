import { listMyCases } from '@twin-pledge/shared/contracts/cases/listMyCases';
import { AppPage } from '../../frame/AppPage';
import { LoadedPart } from '../../frame/LoadedPart';
import { open } from '../../platform/navigation';
import { authedCall } from '../../session/authedCall';
import { useAccount } from '../../session/useAccount';
import { useLoad } from '../../state/useLoad';
import { ActionButton } from '../../ui/ActionButton';
import { Empty } from '../../ui/Empty';
import { HelpedPeople } from './HelpedPeople';
import { CaseLine } from './CaseLine';

/** All cases that were filed by or for whoever is signed in; what waits for them stands first. */
export default function ProgressPage() {
  const isStaff = useAccount()?.kind === 'staff';
  const cases = useLoad(() => authedCall(listMyCases, {}), { keepAs: 'cases', when: !isStaff });
  if (isStaff) {
    return (
      <AppPage title="进度" tab="progress">
        <HelpedPeople />
      </AppPage>
    );
  }
  return (
    <AppPage title="进度" tab="progress">
      <LoadedPart loaded={cases}>
        {({ cases: all }) =>
          all.length === 0 ? (
            <Empty icon="progress" title="还没有交过申请" text="交了以后，在这里能看到办到哪一步、谁在办、哪天办完。">
              <ActionButton small onPress={() => open('start')}>
                申请救助
              </ActionButton>
            </Empty>
          ) : (
            [...all]
              .sort((one, other) => Number(other.waitingFor !== null) - Number(one.waitingFor !== null))
              .map((one) => <CaseLine key={one.id} card={one} />)
          )
        }
      </LoadedPart>
    </AppPage>
  );
}
