import { aidName } from '@twin-pledge/shared/copy/aids';
import { proposedAids } from '@twin-pledge/shared/forms/aidsForEvents';
import { Button } from 'antd';
import { useAnswersDesk } from './answersContext';

/** The aids that fit the hardships told, with the reasons, and one click to take them all. */
export function ProposedAids() {
  const { answers, set } = useAnswersDesk();
  const proposed = proposedAids(answers.needs?.events ?? []);
  if (proposed.length === 0) return null;
  const chosen = answers.needs?.aids ?? [];
  const rest = proposed.filter(({ aid }) => !chosen.includes(aid));
  return (
    <div style={{ gridColumn: '1 / -1', background: 'var(--brand-soft)', borderRadius: 8, padding: '8px 12px' }}>
      {proposed.map(({ aid, reasons }) => (
        <p key={aid}>
          <b>{aidName(aid)}</b> <span className="quiet">{reasons.join('；')}</span>
        </p>
      ))}
      {rest.length > 0 && (
        <Button
          size="small"
          onClick={() => set('needs.aids', [...chosen, ...rest.map(({ aid }) => aid)])}
          style={{ marginTop: 6 }}
        >
          都选上
        </Button>
      )}
    </div>
  );
}
