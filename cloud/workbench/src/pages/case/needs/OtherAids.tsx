import { showNextAid } from '@twin-pledge/shared/contracts/nextAid/showNextAid';
import { startNextAid } from '@twin-pledge/shared/contracts/nextAid/startNextAid';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { whatItMayBring, whyItFits } from '@twin-pledge/shared/copy/nextAid';
import type { ConsentWay } from '@twin-pledge/shared/kernel/consentWay';
import { App, Button, Form } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { queryClient } from '../../../api/queryClient';
import { useCommand } from '../../../api/useCommand';
import { useEndpoint } from '../../../api/useEndpoint';
import { CommandModal } from '../../../parts/CommandModal';
import { useCaseDesk } from '../caseDeskContext';
import { ConsentField } from './ConsentField';

type Offer = EndpointAnswer<typeof showNextAid>['offers'][number];

/** What else fits a refused family, started here for those without a phone (D06). */
export function OtherAids() {
  const { view } = useCaseDesk();
  const [starting, start] = useState<Offer | null>(null);
  const { data } = useEndpoint(showNextAid, { params: { id: view.id } });
  if (!data || data.offers.length === 0) return null;
  return (
    <>
      <b>还可能适合</b>
      {data.offers.map((offer) => (
        <div key={offer.aid}>
          {aidName(offer.aid)}{' '}
          {offer.underway ? (
            offer.caseId ? (
              <Link to={`/cases/${offer.caseId}`}>已经在办 ›</Link>
            ) : (
              <span className="quiet">已经在办</span>
            )
          ) : (
            data.mayStart && (
              <Button size="small" onClick={() => start(offer)}>
                替他申请
              </Button>
            )
          )}
          <p className="quiet">
            {whyItFits(offer)}
            {whatItMayBring(offer)}
          </p>
        </div>
      ))}
      {starting && <StartModal offer={starting} close={() => start(null)} />}
    </>
  );
}

function StartModal({ offer, close }: { offer: Offer; close: () => void }) {
  const { view } = useCaseDesk();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [form] = Form.useForm<{ consent: ConsentWay }>();
  const start = useCommand(startNextAid, ({ state, draft, cases }) => {
    void queryClient.invalidateQueries({ queryKey: [showNextAid.id] });
    const [first] = cases;
    if (state === 'sent' && first) {
      void message.success('申请好了，不用再交材料');
      navigate(`/cases/${first.id}`);
    } else if (draft) {
      void message.info('还差几样，补上就能交');
      navigate(`/window/${draft.id}`);
    }
    close();
  });
  return (
    <CommandModal
      title={`替他申请：${aidName(offer.aid)}`}
      note="填过的、材料、签过还有效的字都带过去，不用再交材料。"
      okText="申请"
      form={form}
      isPending={start.isPending}
      error={start.error}
      close={close}
      submit={({ consent }) => start.run({ params: { id: view.id }, body: { aid: offer.aid, consent } })}
    >
      <ConsentField />
    </CommandModal>
  );
}
