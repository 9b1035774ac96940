import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { showDepartmentReferral } from '@twin-pledge/shared/contracts/referrals/showDepartmentReferral';
import css from './ReferralsPage.module.css';

type Part = EndpointAnswer<typeof showDepartmentReferral>['parts'][number];

/** The letter as it was written; its table as lines. */
export function LetterText({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      {parts.map((part, index) =>
        part.kind === 'table' ? (
          <dl key={index} className={css.pairs}>
            {part.rows.map(([label, text]) => (
              <Row key={label} label={label ?? ''} text={text ?? ''} />
            ))}
          </dl>
        ) : part.kind === 'heading' ? (
          <h3 key={index}>{part.text}</h3>
        ) : (
          <p key={index}>{part.text}</p>
        ),
      )}
    </>
  );
}

const Row = ({ label, text }: { label: string; text: string }) => (
  <>
    <dt>{label}</dt>
    <dd>{text}</dd>
  </>
);
