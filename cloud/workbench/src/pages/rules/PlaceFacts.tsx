import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { showPlace } from '@twin-pledge/shared/contracts/regions/showPlace';
import { Descriptions } from 'antd';

interface PlaceFactsProps {
  place: EndpointAnswer<typeof showPlace>;
  aids: string[];
}

/** 受理申请：周平、吴敏　入户调查：周平 */
const responsibleWords = (people: readonly { step: string; name: string }[]): string => {
  const steps = [...new Set(people.map((one) => one.step))];
  const namesOf = (step: string) => people.filter((one) => one.step === step).map((one) => one.name);
  return steps.map((step) => `${step}：${namesOf(step).join('、')}`).join('　') || '没有登记';
};

/** Telephone, hours, who answers for which step (H10), the aids offered and since when the commitment is in force (B08). */
export function PlaceFacts({ place, aids }: PlaceFactsProps) {
  const facts = [
    { key: 'phone', label: '窗口电话', children: place.townshipPhone ?? '没有登记' },
    { key: 'hotline', label: '救助热线', children: place.hotline ?? '没有登记' },
    { key: 'hours', label: '办公时间', children: place.hours ?? '没有登记' },
    {
      key: 'commitment',
      label: '双向承诺',
      children: place.commitmentFrom ? `${place.commitmentFrom} 起施行` : '还没有施行',
    },
    { key: 'who', label: '谁负责', span: 2, children: responsibleWords(place.responsible) },
    { key: 'aids', label: '可申请', span: 2, children: aids.join('、') },
  ];
  return <Descriptions size="small" bordered column={2} items={facts} style={{ background: 'var(--paper)' }} />;
}
