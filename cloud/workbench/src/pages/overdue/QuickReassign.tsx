import { Modal } from 'antd';
import { Loading } from '../../parts/Loading';
import { Problem } from '../../parts/Problem';
import { CaseDeskContext } from '../case/caseDeskContext';
import { ReassignModal } from '../case/more/ReassignModal';
import { keepCase, rereadCase, useCase } from '../case/useCase';
import { useStaff } from '../../app/session/staffSession';
import { asRefusal } from '../../api/refusal';

interface QuickReassignProps {
  caseId: string;
  close: () => void;
  open: () => void;
}

/** Gives a case to somebody else straight from the board; the case is read for its version, which is logged like any reading. */
export function QuickReassign({ caseId, close, open }: QuickReassignProps) {
  const { may } = useStaff();
  const found = useCase(caseId);
  if (!found.data) {
    return (
      <Modal open title="改派" onCancel={close} footer={null}>
        {found.error ? <Problem error={found.error} retry={open} /> : <Loading what="正在打开这一件" />}
      </Modal>
    );
  }
  const view = found.data;
  const desk = {
    view,
    allows: (action: (typeof view.allowed)[number]) => view.allowed.includes(action) && may(action),
    settled: keepCase,
    refused: (error: unknown) => {
      if (asRefusal(error).code !== 'staleVersion') return false;
      void rereadCase(caseId);
      return true;
    },
  };
  return (
    <CaseDeskContext.Provider value={desk}>
      <ReassignModal close={close} />
    </CaseDeskContext.Provider>
  );
}
