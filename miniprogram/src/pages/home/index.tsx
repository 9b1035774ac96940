import { showAsked } from '@twin-pledge/shared/contracts/asked/showAsked';
import { listMyCases } from '@twin-pledge/shared/contracts/cases/listMyCases';
import { View } from '@tarojs/components';
import { AppPage } from '../../frame/AppPage';
import { open } from '../../platform/navigation';
import { authedCall } from '../../session/authedCall';
import { WhereToFile } from '../../frame/WhereToFile';
import { useAccount } from '../../session/useAccount';
import { usePublicOnly } from '../../session/usePublicOnly';
import { useLoad } from '../../state/useLoad';
import type { Asked } from '../../state/views';
import { Tile } from '../../ui/Tile';
import { AskedFirst } from './AskedFirst';
import { DraftWaiting } from './DraftWaiting';
import { RunningCases } from './RunningCases';
import { SelfCheckCard } from './SelfCheckCard';
import { StaffCard } from './StaffCard';
import { TownshipCard } from './TownshipCard';
import { UrgentCard } from './UrgentCard';

/** The first page: whatever waits for the resident leads; then the short way for acute need, in sight in any type; then the ways to begin. */
export default function HomePage() {
  const account = useAccount();
  const isResident = account?.kind === 'resident';
  const cases = useLoad(() => authedCall(listMyCases, {}), { keepAs: 'cases', when: isResident });
  const asked = useLoad(() => authedCall(showAsked, {}), { keepAs: 'asked', when: isResident });
  const publicOnly = usePublicOnly();
  const known = isResident ? (cases.data?.cases ?? []) : [];
  const waiting = isResident ? (asked.data?.asked ?? []) : [];
  if (publicOnly) {
    return (
      <AppPage title="双诺救助" tab="home" forEveryone ownHelp>
        <WhereToFile />
        <UrgentCard />
        <SelfCheckCard />
      </AppPage>
    );
  }
  return (
    <AppPage title="双诺救助" tab="home" ownHelp>
      <AskedFirst asked={waiting} />
      <DraftWaiting />
      <RunningCases cases={known.filter(({ id }) => !waiting.some((one) => isAbout(one, id)))} />
      {account?.kind === 'staff' && <StaffCard account={account} />}
      <UrgentCard />
      {account?.kind !== 'staff' && (
        <View className="grid">
          <Tile icon="apply" title="申请救助" text="说说遇到了什么困难" onPress={() => open('start')} />
          <Tile
            icon="family"
            title="帮家人申请"
            text="代填，本人签字"
            onPress={() => open('start', { for: 'family' })}
          />
          <Tile icon="change" title="报告变化" text="人口、收入、财产" onPress={() => open('change')} />
          <Tile icon="camera" title="我的材料" text="存过的不用重交" onPress={() => open('vault')} />
        </View>
      )}
      <SelfCheckCard />
      <TownshipCard />
    </AppPage>
  );
}

const isAbout = (asked: Asked, caseId: string): boolean => 'caseId' in asked && asked.caseId === caseId;
