import { officeName, type Place } from '../../../state/usePlace';
import { Notice } from '../../../ui/Notice';

/** Says which village's code was scanned and what it saves, before and after signing in. */
export function ScannedPlace({ place }: { place: Place }) {
  const village = place.names[place.names.length - 1] ?? '';
  return (
    <Notice tone="good" title={`您扫的是${village}的申请码`}>
      {place.served
        ? `住在哪儿已替您填成${village}，由${officeName(place)}受理。不住这里？后面可以改。`
        : '这个地方还没有开通手机申请，请打当地民政部门的电话。'}
    </Notice>
  );
}
