import { listMyCases } from '@twin-pledge/shared/contracts/cases/listMyCases';
import { endedStatuses } from '@twin-pledge/shared/casework/statuses';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { open } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Empty } from '../../../ui/Empty';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Why } from '../../../ui/Why';

/** Telling of a change: in an application that runs, by correcting what was told. */
export default function ChangePage() {
  const cases = useLoad(() => authedCall(listMyCases, {}), { keepAs: 'cases' });
  return (
    <AppPage title="报告变化">
      <Heading level={1}>家里有了什么变化？</Heading>
      <Why>添人、走人、找到工作、收入变了、买了车房、换了电话，都请尽早说。自己主动说，不会吃亏。</Why>
      <LoadedPart loaded={cases}>
        {({ cases: all }) => {
          const running = all.filter((one) => !endedStatuses.includes(one.status));
          if (running.length === 0) {
            return (
              <Empty icon="change" title="现在没有正在办的申请" text="有变化也可以给当地民政办打电话说。">
                <ActionButton small onPress={() => open('place')}>
                  看电话
                </ActionButton>
              </Empty>
            );
          }
          return (
            <Card>
              {running.map((one) => (
                <Line
                  key={one.id}
                  title={`${one.applicantName}：${aidName(one.aid)}`}
                  text={`编号 ${one.number}`}
                  onPress={() => open('correct', { id: one.id })}
                />
              ))}
            </Card>
          );
        }}
      </LoadedPart>
    </AppPage>
  );
}
