import { useParams } from 'react-router-dom';
import { Loading } from '../../parts/Loading';
import { Problem } from '../../parts/Problem';
import { CommitmentNotice } from '../commitment/CommitmentNotice';
import { CaseDeskPage } from './CaseDeskPage';
import { useCase } from './useCase';

/** One case, by its address. */
export function CasePage() {
  const { caseId = '' } = useParams();
  const found = useCase(caseId);
  if (found.data) return <CaseDeskPage key={caseId} view={found.data} />;
  if (found.error) {
    return (
      <>
        <CommitmentNotice />
        <Problem error={found.error} retry={() => void found.refetch()} />
      </>
    );
  }
  return <Loading what="正在打开这一件" />;
}
