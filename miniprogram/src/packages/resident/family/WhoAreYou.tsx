import { declareIdentity } from '@twin-pledge/shared/contracts/identity/declareIdentity';
import type { Answers, MemberAnswers } from '@twin-pledge/shared/forms/answers';
import { View } from '@tarojs/components';
import { useRef } from 'react';
import { useCommand } from '../../../frame/useCommand';
import { open } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { keepAccount } from '../../../session/keepAccount';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';

/** Before one can sign on this phone, it must be known who holds it: somebody of the household, or somebody else. */
export function WhoAreYou({ answers }: { answers: Answers }) {
  const chosen = useRef<MemberAnswers>();
  const command = useCommand(async () => {
    const member = chosen.current;
    const body = { name: member?.name ?? '', idNumber: member?.identity?.number ?? '', phone: member?.phone };
    keepAccount(await authedCall(declareIdentity, { body }));
  });
  const named = (answers.members ?? []).filter(
    (member) => member.name && member.identity?.kind === 'residentId' && member.identity.number,
  );
  return (
    <Card tone="turn">
      <View className="stack-tight">
        <Heading level={2}>您是哪一位？</Heading>
        <View className="small">要自己签的，先说清这台手机是谁在用。</View>
        {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
        {named.map((member) => (
          <Line
            key={member.id}
            title={`我是${member.name}`}
            onPress={() => {
              chosen.current = member;
              void command.run();
            }}
          />
        ))}
        <Line title="我不在上面，是帮着填的" onPress={() => open('identity')} />
      </View>
    </Card>
  );
}
