import { Alert, Button } from 'antd';
import { useNavigate } from 'react-router-dom';
import { useStaff } from '../../app/session/staffSession';

/** Stands above the queue until the handler's side of the commitment is signed: before that no case opens (B01). */
export function CommitmentNotice() {
  const { staff, may } = useStaff();
  const navigate = useNavigate();
  if (staff.commitmentSigned || !may('signHandlerCommitment')) return null;
  return (
    <Alert
      type="warning"
      showIcon
      message="先签承诺书，才能打开第一件"
      description="双向承诺：群众承诺如实填报，经办人也有六条承诺。签一次就行。"
      action={
        <Button type="primary" onClick={() => navigate('/commitment')}>
          去看、去签
        </Button>
      }
    />
  );
}
