import { listCaseNotices } from '@twin-pledge/shared/contracts/publicity/listCaseNotices';
import { useEndpoint } from '../../../api/useEndpoint';
import { useCaseDesk } from '../caseDeskContext';

/** The public notices of the open case. */
export function usePublicNotices() {
  const { view } = useCaseDesk();
  return useEndpoint(listCaseNotices, { params: { id: view.id } }, { staleMs: 0 });
}
