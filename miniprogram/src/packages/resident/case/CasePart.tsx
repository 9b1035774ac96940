import { aidName } from '@twin-pledge/shared/copy/aids';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { Text, View } from '@tarojs/components';
import { whoseTurn } from '../../../copy/whoseTurn';
import { open } from '../../../platform/navigation';
import type {
  CareView,
  CaseView,
  NextAidView,
  NoticeCard,
  PaymentOrderView,
  WorksheetView,
} from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';
import { Timeline } from '../../../ui/Timeline';
import { ApprovedCard } from './ApprovedCard';
import { CareCard } from './CareCard';
import { LookedInto } from './LookedInto';
import { NoticeList } from './NoticeList';
import { NowCard } from './NowCard';
import { NextAidPart } from './NextAidPart';
import { ReferralCard } from './ReferralCard';
import { RefusedCard } from './RefusedCard';
import { ReliefCard } from './ReliefCard';
import { timelineSteps } from './timelineSteps';

interface Props {
  view: CaseView;
  /** As it was recorded; nothing before the assessment. */
  worksheet: WorksheetView | undefined;
  notices: readonly NoticeCard[];
  /** By which relief was paid first. */
  orders: readonly PaymentOrderView[];
  care: CareView | undefined;
  /** What goes on from it: other aid, letters to departments. */
  next: NextAidView | undefined;
}

/** One case in full. */
export function CasePart({ view, worksheet, notices, orders, care, next }: Props) {
  const turn = whoseTurn(view);
  const whole = view.duties.find((duty) => duty.kind === 'completeCase' && duty.state === 'open');
  return (
    <>
      <View className="stack-tight">
        <View className="row-wide">
          <Heading level={1}>{aidName(view.aid)}申请</Heading>
          <Chip tone={turn.tone}>{turn.words}</Chip>
        </View>
        <View className="small">
          {view.applicantName} · {view.villageName} · <Text className="nowrap">编号 {view.number}</Text>
        </View>
        {whole?.dueOn && (
          <View className="small">
            全程最迟{formatChineseDate(whole.dueOn)}
            {whole.workingDaysLeft !== null && `，还剩 ${whole.workingDaysLeft} 个工作日`}
          </View>
        )}
      </View>
      <LookedInto caseId={view.id} />
      {(view.status !== 'relieved' || orders.length === 0) && <StageCard view={view} worksheet={worksheet} />}
      <ReliefCard view={view} orders={orders} />
      {care && <CareCard care={care} />}
      {view.refusal && (
        <Notice tone="wrong" title="不予受理的理由">
          <View>{view.refusal.ground}</View>
          <View>{view.refusal.explanation}</View>
          <View className="small">依据：{view.refusal.clause}</View>
        </Notice>
      )}
      {next?.referrals.map((referral) => (
        <ReferralCard key={referral.id} referral={referral} />
      ))}
      {next && <NextAidPart caseId={view.id} next={next} />}
      {worksheet && (
        <Card>
          <Line
            id="worksheet"
            title="怎么算的"
            text="家里算几口人、收入、怎么比、给多少，一条一条看"
            onPress={() => open('worksheet', { id: view.id })}
          />
        </Card>
      )}
      <NoticeList caseId={view.id} notices={notices} />
      <Card>
        <Timeline steps={timelineSteps(view)} />
      </Card>
      <Card>
        <Line
          title="经办人"
          text={view.townshipName}
          end={<View className="strong">{view.handlerName ?? '正在安排'}</View>}
        />
        {view.people.map((person) => (
          <Line
            key={person.role + person.name}
            title={person.role === 'proxy' ? '代办人' : '申请人'}
            text={person.role === 'proxy' ? '能帮着填和看进度，不能代签字；本人随时可以取消' : undefined}
            end={<View className="strong">{person.name}</View>}
            onPress={person.role === 'proxy' ? () => open('proxies') : undefined}
          />
        ))}
        <Line
          title="为这件事跑了几趟"
          text="目标是一趟都不用跑"
          end={<View className="strong number">{view.trips} 趟</View>}
        />
      </Card>
      {(view.allowed.includes('correct') || view.allowed.includes('withdraw')) && (
        <Card>
          {view.allowed.includes('correct') && (
            <Line title="更正填过的内容" text="写错了，或者情况变了" onPress={() => open('correct', { id: view.id })} />
          )}
          {view.allowed.includes('withdraw') && (
            <Line
              title="撤回申请"
              text="不想申请了；以后还能再申请"
              onPress={() => open('withdraw', { id: view.id })}
            />
          )}
        </Card>
      )}
    </>
  );
}

function StageCard({ view, worksheet }: Pick<Props, 'view' | 'worksheet'>) {
  if (view.status === 'approved') return <ApprovedCard view={view} />;
  if (view.status === 'refused') return <RefusedCard worksheet={worksheet} />;
  return <NowCard view={view} />;
}
