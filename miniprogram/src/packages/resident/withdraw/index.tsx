import { withdrawCase } from '@twin-pledge/shared/contracts/cases/withdrawCase';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { useState } from 'react';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { useCommand } from '../../../frame/useCommand';
import { back, returnTo } from '../../../platform/navigation';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';
import { Why } from '../../../ui/Why';

/** Taking an application back: what follows is said before, and it may be filed again. */
export default function WithdrawPage() {
  const { id = '' } = useParams();
  const [reason, setReason] = useState('');
  const loaded = useLoad(() => authedCall(showMyCase, { params: { id } }), { keepAs: `case:${id}` });
  const command = useCommand(async (key) => {
    const body = { version: loaded.data?.version ?? 0, reason: reason.trim() || undefined };
    loaded.put(await authedCall(withdrawCase, { params: { id }, body }, { key }));
    returnTo('case', { id });
  });
  return (
    <AppPage title="撤回申请">
      <LoadedPart loaded={loaded}>
        {(view) => (
          <>
            <Heading level={1}>确定撤回{aidName(view.aid)}申请吗？</Heading>
            <Why>撤回以后不再办理，也不再核对信息。以后有困难，随时可以再申请，存过的材料还能用。</Why>
            <Field id="reason" label="为什么撤回（可不填）">
              <TextInput
                id="reason"
                label="为什么撤回"
                kind="area"
                value={reason}
                maxLength={1000}
                onChange={setReason}
              />
            </Field>
            {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
            <ActionButton id="withdraw" kind="danger" busy={command.busy} onPress={() => void command.run()}>
              撤回申请
            </ActionButton>
            <ActionButton kind="ghost" onPress={back}>
              不撤回
            </ActionButton>
          </>
        )}
      </LoadedPart>
    </AppPage>
  );
}
