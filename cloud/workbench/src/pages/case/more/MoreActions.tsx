import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { ComponentType } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DeskCase } from '../deskCase';
import { useCaseDesk } from '../caseDeskContext';
import { CallModal } from './CallModal';
import { DeathModal } from './DeathModal';
import { ReassignModal } from './ReassignModal';
import { TripModal } from './TripModal';
import { VerificationModal } from './VerificationModal';
import { WindowSupplementModal } from './WindowSupplementModal';

interface More {
  action: CaseAction;
  label: string;
  /** Further than the table: where it would make no sense. */
  when?: (view: DeskCase) => boolean;
  Modal: ComponentType<{ close: () => void }>;
}

/** An ended case is given to somebody else only while a duty, a call, is still open in it. */
const hasOpenWork = ({ duties }: DeskCase): boolean =>
  duties.some(({ side, state }) => side === 'office' && (state === 'open' || state === 'paused'));

const all: More[] = [
  { action: 'answerSupplement', label: '群众到窗口补交', Modal: WindowSupplementModal },
  { action: 'recordTrip', label: '登记群众跑了一趟', Modal: TripModal },
  { action: 'recordCall', label: '登记电话告知', Modal: CallModal },
  { action: 'recordVerificationRequest', label: '登记已提核对 / 已发函', Modal: VerificationModal },
  { action: 'reassign', label: '改派给别人', when: hasOpenWork, Modal: ReassignModal },
  { action: 'recordDeath', label: '登记申请人去世', Modal: DeathModal },
];

/** What is done seldom: behind one button, each shown only where the case and the role allow it. */
export function MoreActions() {
  const { view, allows } = useCaseDesk();
  const navigate = useNavigate();
  const [open, setOpen] = useState<CaseAction | null>(null);
  const possible = all.filter(({ action, when }) => allows(action) && (when?.(view) ?? true));
  const items = [
    ...(allows('correct')
      ? [{ key: 'correct', label: '群众来更正，代录', onClick: () => navigate(`/cases/${view.id}/correct`) }]
      : []),
    ...possible.map(({ action, label }) => ({ key: action, label, onClick: () => setOpen(action) })),
  ];
  if (items.length === 0) return null;
  const chosen = possible.find(({ action }) => action === open);
  return (
    <>
      <Dropdown menu={{ items }} trigger={['click']}>
        <Button>更多 ▾</Button>
      </Dropdown>
      {chosen && <chosen.Modal close={() => setOpen(null)} />}
    </>
  );
}
