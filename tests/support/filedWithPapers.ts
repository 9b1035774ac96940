import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { motherAndSon } from './familyAnswers';
import { photo } from './files';
import { everybodySigns, filledDraft, newPhone, type Phone } from './filing';
import { addPaper, type TestDocument } from './papers';
import type { RunningCloud } from './startCloud';

/** An application that was sent, with two papers. */
export interface FiledWithPapers {
  phone: Phone;
  answers: ReturnType<typeof motherAndSon>;
  draftId: string;
  applicationId: string;
  caseId: string;
  register: TestDocument;
  card: TestDocument;
}

let seed = 100;

/** A photo unlike every other. */
export const anyPhoto = (): Promise<Buffer> => photo({ seed: (seed += 1) });

/** The file behind a document's first page. */
export const fileOf = (document: TestDocument): string => document.pages[0]?.fileId ?? '';

/** A daughter files for her mother, with the household register and the mother's identity card. */
export async function filedWithPapers(
  cloud: RunningCloud,
  given?: Phone,
  answers = motherAndSon(),
): Promise<FiledWithPapers> {
  const phone = given ?? (await newPhone(cloud));
  const { id: draftId, version } = await filledDraft(cloud, phone, answers);
  const register = await addPaper(cloud, phone, { draftId }, [await anyPhoto()]);
  const card = await addPaper(cloud, phone, { draftId, typeCode: 'residentId', memberId: 'm1' }, [await anyPhoto()]);
  await everybodySigns(cloud, phone, draftId, answers);
  const sent = await cloud.call(sendApplication, { params: { id: draftId }, body: { version } }, phone);
  const caseId = sent.cases[0]?.id ?? '';
  return { phone, answers, draftId, applicationId: sent.applicationId, caseId, register, card };
}
