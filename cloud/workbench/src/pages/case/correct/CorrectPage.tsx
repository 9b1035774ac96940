import { useParams } from 'react-router-dom';
import { Loading } from '../../../parts/Loading';
import { Problem } from '../../../parts/Problem';
import { useCase } from '../useCase';
import { CorrectSheet } from './CorrectSheet';

/** Entering a correction for a household that asked for it, by the address of its case. */
export function CorrectPage() {
  const { caseId = '' } = useParams();
  const found = useCase(caseId);
  if (found.data) return <CorrectSheet key={caseId} view={found.data} />;
  if (found.error) return <Problem error={found.error} retry={() => void found.refetch()} />;
  return <Loading what="正在打开这一件" />;
}
