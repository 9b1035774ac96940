import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listDepartmentReferrals } from '@twin-pledge/shared/contracts/referrals/listDepartmentReferrals';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { dayWords, todayHere } from '../../parts/dates';
import { LetterChip } from './LetterChip';
import css from './ReferralsPage.module.css';

type Item = EndpointAnswer<typeof listDepartmentReferrals>['items'][number];

/** One letter in the list: about whom, from where, and until when. */
export function LetterLine({ item, isChosen, choose }: { item: Item; isChosen: boolean; choose: () => void }) {
  return (
    <button
      type="button"
      className={isChosen ? `${css.item} ${css.chosen}` : css.item}
      aria-pressed={isChosen}
      onClick={choose}
    >
      <b>{item.applicantName}</b> · {aidName(item.aid)} <LetterChip item={item} />
      <div className="quiet">
        {item.fromOffice} · {dayWords(item.sentOn, todayHere())}发出
      </div>
    </button>
  );
}
