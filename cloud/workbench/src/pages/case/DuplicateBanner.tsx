import { linkDuplicate } from '@twin-pledge/shared/contracts/desk/linkDuplicate';
import { Alert, Button, Popconfirm } from 'antd';
import { Link } from 'react-router-dom';
import { ErrorLine } from '../../parts/ErrorLine';
import { instantWords } from '../../parts/dates';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { useCaseDesk } from './caseDeskContext';
import { useCaseCommand } from './useCaseCommand';

/** Another filing for the same household: joined by the handler, never silently doubled. */
export function DuplicateBanner() {
  const { view, allows } = useCaseDesk();
  const link = useCaseCommand(linkDuplicate, '两份申请已经关联，两边都会收到通知');
  const open = view.duplicates.filter((other) => !other.linked);
  if (open.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      message={
        <>
          {open.map((other) => (
            <div key={other.caseId} style={{ display: 'flex', gap: 12, alignItems: 'center', flexWrap: 'wrap' }}>
              <b>这一家还有别的申请</b>
              <Link to={`/cases/${other.caseId}`}>{other.number}</Link>
              <span>
                {other.applicantName} · {aidName(other.aid)} · {instantWords(other.sentAt)} 提交
              </span>
              {allows('linkDuplicate') && (
                <Popconfirm
                  title="关联这两份申请？"
                  description="两位提交人都会被告知还有对方的申请。"
                  okText="关联"
                  onConfirm={() => link.run({ otherCaseId: other.caseId })}
                >
                  <Button size="small" loading={link.isPending}>
                    是同一家，关联起来
                  </Button>
                </Popconfirm>
              )}
            </div>
          ))}
          <ErrorLine error={link.error} />
        </>
      }
    />
  );
}
