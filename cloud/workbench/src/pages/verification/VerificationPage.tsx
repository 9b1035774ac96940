import { PageHead } from '../../parts/PageHead';
import { ConfidentialityFirst } from '../case/procedure/ConfidentialityFirst';
import { RequestDesk } from './RequestDesk';

/** The county's verification: who is asked about, what departments answered, files of results (C03); behind the agreement (B06). */
export function VerificationPage() {
  return (
    <>
      <PageHead title="核对" note="只查签了授权书的人。谁查过、什么时候查的，都有记录" />
      <ConfidentialityFirst>
        <RequestDesk />
      </ConfidentialityFirst>
    </>
  );
}
