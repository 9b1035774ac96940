import { Alert, Button } from 'antd';
import { useNavigate } from 'react-router-dom';
import { neighbours, rememberedOrder } from '../queue/queueOrder';
import { useCaseDesk } from './caseDeskContext';
import { DuplicateBanner } from './DuplicateBanner';
import { CameFrom } from './needs/CameFrom';
import { ReceivingBanner } from './ReceivingBanner';

interface CaseNoticesProps {
  /** What others changed meanwhile; null where the screen is fresh. */
  changed: string[] | null;
  closeChanged: () => void;
  /** What was just done here. */
  justDone: string | null;
}

/** What must be seen before anything else: a stale screen, another filing of this household, what was just done. */
export function CaseNotices({ changed, closeChanged, justDone }: CaseNoticesProps) {
  const { view } = useCaseDesk();
  const navigate = useNavigate();
  const { after } = neighbours(view.id, rememberedOrder());
  return (
    <>
      {changed && (
        <Alert
          type="warning"
          showIcon
          closable
          onClose={closeChanged}
          role="alert"
          message="刚才没有办成：您打开以后，这一件有了变化"
          description={`${changed.join('；')}。页面已经换成最新的，您填的都还在。看过以后再点一次。`}
        />
      )}
      <DuplicateBanner />
      <CameFrom />
      <ReceivingBanner />
      {justDone && (
        <Alert
          type="success"
          showIcon
          message={justDone}
          action={
            <span style={{ display: 'flex', gap: 8 }}>
              <Button size="small" onClick={() => navigate('/queue')}>
                回待办
              </Button>
              {after && (
                <Button size="small" type="primary" onClick={() => navigate(`/cases/${after}`)} autoFocus>
                  下一件 ›
                </Button>
              )}
            </span>
          }
        />
      )}
    </>
  );
}
