import { listOwnSignatures } from '@twin-pledge/shared/contracts/signing/listOwnSignatures';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { authedCall } from '../../../session/authedCall';
import { useAccount } from '../../../session/useAccount';
import { receipts } from '../../../state/receipts';
import { useLoad } from '../../../state/useLoad';
import { Empty } from '../../../ui/Empty';
import { Heading } from '../../../ui/Heading';
import { Why } from '../../../ui/Why';
import { SignedCard } from './SignedCard';
import { SignedHere } from './SignedHere';

/** What one has signed, for whom and what for, until when, who else has, and taking an authorization back. */
export default function SignedPage() {
  const account = useAccount();
  const isResident = account?.kind === 'resident';
  const signed = useLoad(() => authedCall(listOwnSignatures, {}), { keepAs: 'signed', when: isResident });
  const known = signed.data?.signatures ?? [];
  const here = receipts().filter(({ signatureId }) => known.every(({ id }) => id !== signatureId));
  const nothing = here.length === 0 && (!isResident || signed.data?.signatures.length === 0);
  return (
    <AppPage title="我签过的">
      {nothing ? (
        <Empty
          icon="pen"
          title="还没有签过字"
          text="用链接签过的，在签字的那台手机上能看到；当面核实过身份，在哪台手机上都能看到。"
        />
      ) : (
        <>
          <Heading level={1}>您签过的</Heading>
          <Why>授权用到救助结束为止，随时可以撤回。不是您签的，马上撤回，再打电话告诉民政办。</Why>
        </>
      )}
      {isResident && (
        <LoadedPart loaded={signed}>
          {({ signatures }) => (
            <>
              {signatures.map((signature) => (
                <SignedCard key={signature.id} signature={signature} onChanged={() => void signed.reload()} />
              ))}
            </>
          )}
        </LoadedPart>
      )}
      {here.length > 0 && <SignedHere receipts={here} />}
    </AppPage>
  );
}
