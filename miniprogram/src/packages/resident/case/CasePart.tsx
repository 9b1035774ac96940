import { aidName } from '@twin-pledge/shared/copy/aids';
import { statusWords } from '@twin-pledge/shared/copy/status';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { Text, View } from '@tarojs/components';
import { whoseTurn } from '../../../copy/whoseTurn';
import { open } from '../../../platform/navigation';
import type { CaseView } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';
import { Timeline } from '../../../ui/Timeline';
import { timelineSteps } from './timelineSteps';

/** One case in full. */
export function CasePart({ view }: { view: CaseView }) {
  const turn = whoseTurn(view);
  const owed = view.owed.filter((item) => !item.done).length;
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
      {view.waitingFor === 'resident' ? (
        <Card tone="turn">
          <View className="stack-tight">
            <Heading level={2}>还差 {owed} 样，请您补上</Heading>
            <View className="small">{statusWords(view.status, 'resident').sentence}</View>
            <ActionButton onPress={() => open('supplement', { id: view.id })}>去补交</ActionButton>
          </View>
        </Card>
      ) : (
        <Card>
          <View className="row-wide">
            <View className="grow">
              <View className="strong">现在不用您做什么</View>
              <View className="small">{statusWords(view.status).sentence}</View>
            </View>
            <Chip tone="done">没有要办的</Chip>
          </View>
        </Card>
      )}
      {view.refusal && (
        <Notice tone="wrong" title="不予受理的理由">
          <View>{view.refusal.ground}</View>
          <View>{view.refusal.explanation}</View>
          <View className="small">依据：{view.refusal.clause}</View>
        </Notice>
      )}
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
            text={person.role === 'proxy' ? '能帮着填和看进度，不能代签字' : undefined}
            end={<View className="strong">{person.name}</View>}
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
