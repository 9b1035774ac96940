import { showNextAid } from '@twin-pledge/shared/contracts/nextAid/showNextAid';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { Alert } from 'antd';
import { Link } from 'react-router-dom';
import { useEndpoint } from '../../../api/useEndpoint';
import { useCaseDesk } from '../caseDeskContext';

/** The refused case that this one goes on from: nobody asks the family for the same papers again (D06). */
export function CameFrom() {
  const { view } = useCaseDesk();
  const { data } = useEndpoint(showNextAid, { params: { id: view.id } });
  if (!data?.from) return null;
  const { caseId, aid, number } = data.from;
  return (
    <Alert
      type="info"
      showIcon
      message={
        <>
          从没有批准的<Link to={`/cases/${caseId}`}>{`${aidName(aid)}申请 ${number}`}</Link>
          接着申请的：填报、材料和还有效的签字都带过来了，不要让这家再交。
        </>
      }
    />
  );
}
