import { listNeededPapers } from '@twin-pledge/shared/contracts/drafts/listNeededPapers';
import { photo } from './files';
import { addPaper } from './papers';
import type { RunningCloud } from './startCloud';

let picture: Promise<Buffer> | undefined;

/** Adds a photo for every paper that the catalogue requires of a draft and that is not there yet. */
export async function addRequiredPapers(
  cloud: Pick<RunningCloud, 'call'>,
  holder: { readonly token: string },
  draftId: string,
): Promise<void> {
  picture ??= photo({ seed: 7 });
  const { papers } = await cloud.call(listNeededPapers, { params: { id: draftId } }, { token: holder.token });
  for (const { typeCode, memberId } of papers.filter((paper) => paper.required && paper.state === 'missing'))
    await addPaper(cloud, holder, { draftId, typeCode, memberId }, [await picture]);
}
