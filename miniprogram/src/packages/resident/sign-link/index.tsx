import { openSignLink } from '@twin-pledge/shared/contracts/signing/openSignLink';
import { signByLink } from '@twin-pledge/shared/contracts/signing/signByLink';
import { useState } from 'react';
import { call } from '../../../api/call';
import { spokenTime } from '../../../copy/spokenTime';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { useParams } from '../../../platform/useParams';
import { useLoad } from '../../../state/useLoad';
import { keepReceipt, receiptOf, type Receipt } from '../../../state/receipts';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { TextInput } from '../../../ui/TextInput';
import { Why } from '../../../ui/Why';
import { SigningPart } from '../sign/SigningPart';
import { SignedByLink } from './SignedByLink';

/** What a relative sees who opens a link or scans its code, by WeChat or in any browser, never signed in before: who asks, for what, the exact text; then signing. */
export default function SignLinkPage() {
  const { token: told, scene } = useParams();
  const token = told ?? scene ?? '';
  const [receipt, setReceipt] = useState<Receipt | null>(() => receiptOf(token));
  const [ending, setEnding] = useState('');
  const link = useLoad(() => call(openSignLink, { body: { token } }), { when: receipt === null });
  if (receipt) {
    return (
      <AppPage title="请您签字" forEveryone>
        <SignedByLink receipt={receipt} />
      </AppPage>
    );
  }
  return (
    <AppPage title="请您签字" forEveryone>
      <LoadedPart loaded={link}>
        {({ kind, askedByName, applicantName, signerName, forName, asGuardian, expiresAt, text }) => (
          <>
            <Heading level={1}>
              {askedByName}请{signerName}签{kind === 'commitment' ? '承诺书' : '授权书'}
            </Heading>
            <Why>
              {applicantName}家在申请社会救助。
              {asGuardian ? `您是${forName}的监护人，替他签。` : '谁的字谁自己签，别人不能代签。'}
              不愿意可以不签。链接到{spokenTime(expiresAt)}有效，只能用一次。
            </Why>
            <SigningPart
              text={text}
              onChangedText={() => void link.reload()}
              missing={ending.trim() === '' ? '请先填身份证号最后六位。' : null}
              before={
                <Field
                  id="id-ending"
                  label={`${signerName}身份证号最后六位`}
                  hint="证明是本人。没有身份证号的，写姓名。"
                >
                  <TextInput
                    id="id-ending"
                    label="身份证号最后六位"
                    value={ending}
                    maxLength={20}
                    onChange={setEnding}
                  />
                </Field>
              }
              sign={async (drawing, key) => {
                const body = { token, idNumberEnding: ending, textHash: text.textHash, drawing };
                const answer = await call(signByLink, { body }, { key });
                const fresh: Receipt = { token, title: text.title, signerName, kind, revoked: false, ...answer };
                keepReceipt(fresh);
                setReceipt(fresh);
              }}
            />
          </>
        )}
      </LoadedPart>
    </AppPage>
  );
}
