import { listNeededPapers } from '@twin-pledge/shared/contracts/drafts/listNeededPapers';
import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { witnessPaperSignature } from '@twin-pledge/shared/contracts/signing/witnessPaperSignature';
import { useState } from 'react';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { useCommand } from '../../../frame/useCommand';
import { back } from '../../../platform/navigation';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { today } from '../../../session/settings';
import { useLoad } from '../../../state/useLoad';
import { useArrivals } from '../../../uploads/useUploads';
import { ActionButton } from '../../../ui/ActionButton';
import { DateInput } from '../../../ui/DateInput';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';
import { Why } from '../../../ui/Why';
import { PaperPages } from '../../../paperPages/PaperPages';

/** What the scanned original is called in the vault, by what was signed: `commitment:m1`, `authorization:m2`. */
const scanType = (key: string): string => (key.startsWith('commitment') ? 'commitmentOnPaper' : 'authorizationOnPaper');

/** A signature on paper, for who has no phone: the photographed original, the day, and who saw it being signed. */
export default function PaperSignaturePage() {
  const { id = '', key = '' } = useParams();
  const typeCode = scanType(key);
  const [signedOn, setSignedOn] = useState(today());
  const [note, setNote] = useState('');
  // The same key each time: coming back to the page finds the document that was begun.
  const document = useLoad(() => {
    const body = { draftId: id, typeCode, memberId: null };
    return authedCall(addDocument, { body }, { key: `paper-${id}-${key.replace(/[^\w.:-]/g, '_')}`.slice(0, 128) });
  });
  const documentId = document.data?.id ?? null;
  // The signer's name is asked for: in the address of a page it would stay in the browser's history.
  const signing = useLoad(() => authedCall(listSignatures, { params: { id } }));
  const signer = signing.data?.signatures.find((one) => one.key === key)?.signerName ?? '';
  const arrived = useLoad(() => authedCall(listNeededPapers, { params: { id } }));
  useArrivals(() => void arrived.reload());
  const scanned = arrived.data?.documents.find((one) => one.id === documentId);
  const isThere = (scanned?.pages.length ?? 0) > 0;
  const command = useCommand(async (commandKey) => {
    const body = { draftId: id, key, documentId: documentId ?? '', signedOn, witnessNote: note.trim() };
    await authedCall(witnessPaperSignature, { body }, { key: commandKey });
    back();
  });
  return (
    <AppPage
      title="纸上签的字"
      foot={
        <>
          {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
          <ActionButton
            id="witness"
            busy={command.busy}
            disabled={!isThere || note.trim() === ''}
            onPress={() => void command.run()}
          >
            我在场见证，记下来
          </ActionButton>
        </>
      }
    >
      <Heading level={1}>{signer}在纸上签的字</Heading>
      <Why>本人当着您的面签，别人不能代签。拍下签好的原件，原件交给乡镇（街道）存档。</Why>
      <LoadedPart loaded={document}>
        {() => (
          <PaperPages
            place={{ draftId: id, paperKey: `signed:${key}`, typeCode, memberId: null }}
            name="签好的原件"
            documentId={documentId}
            documents={scanned ? [scanned] : []}
            onChanged={() => void arrived.reload()}
          />
        )}
      </LoadedPart>
      <Field id="signed-on" label="哪天签的">
        <DateInput id="signed-on" label="哪天签的" value={signedOn} end={today()} onChange={setSignedOn} />
      </Field>
      <Field id="witness-note" label="在哪里、谁在场" hint="比如：在他家里，儿媳也在">
        <TextInput
          id="witness-note"
          label="在哪里、谁在场"
          kind="area"
          value={note}
          maxLength={1000}
          onChange={setNote}
        />
      </Field>
    </AppPage>
  );
}
