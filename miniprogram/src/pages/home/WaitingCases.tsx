import { aidName } from '@twin-pledge/shared/copy/aids';
import { dueSentence } from '@twin-pledge/shared/copy/duties';
import { statusWords } from '@twin-pledge/shared/copy/status';
import { View } from '@tarojs/components';
import { open } from '../../platform/navigation';
import type { CaseCard } from '../../state/views';
import { ActionButton } from '../../ui/ActionButton';
import { Card } from '../../ui/Card';
import { Chip } from '../../ui/Chip';
import { Heading } from '../../ui/Heading';

/** The cases that wait for the resident: they lead the first page. */
export function WaitingCases({ cases }: { cases: readonly CaseCard[] }) {
  return (
    <>
      {cases
        .filter((one) => one.waitingFor === 'resident')
        .map((one) => (
          <Card key={one.id} tone="turn">
            <View className="stack-tight">
              <View className="row-wide">
                <Chip tone="turn">等您处理</Chip>
                <View className="small">
                  {aidName(one.aid)}申请 · {one.villageName}
                </View>
              </View>
              <Heading level={2}>{one.applicantName}的申请还差材料</Heading>
              <View className="small">
                {one.current ? dueSentence(one.current) : statusWords(one.status, 'resident').sentence}
              </View>
              <ActionButton onPress={() => open('supplement', { id: one.id })}>去拍照补交</ActionButton>
            </View>
          </Card>
        ))}
    </>
  );
}
