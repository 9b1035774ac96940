import { Inject, Singleton } from '@midwayjs/core';
import { dishonestyBoard } from '@twin-pledge/shared/copy/dishonestyBoard';
import { longDate } from '@twin-pledge/shared/copy/noticeWords';
import { publicBoard } from '@twin-pledge/shared/copy/publicBoard';
import { publicPoints } from '@twin-pledge/shared/copy/publicPoints';
import { regionAt } from '@twin-pledge/shared/kernel/regionCode';
import { Clock } from '../../platform/clock/clock';
import type { Paper } from '../../platform/pdf/paper';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import type { PublicNotice } from './publicNotice';

/** A public notice as it hangs on the board. */
@Singleton()
export class BoardPaper {
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly clock!: Clock;

  of({ villageCode, postedOn, untilOn, aid, stage, fields }: PublicNotice): Paper {
    const townshipCode = regionAt(villageCode, 'township') ?? villageCode;
    const policy = this.policies.resolve(townshipCode, this.clock.todayOn());
    const phone = policy.has('contacts.townshipPhone') ? policy.string('contacts.townshipPhone') : null;
    const township = this.regions.name(townshipCode);
    const common = {
      village: `${township}${this.regions.name(villageCode)}`,
      postedOn,
      untilOn,
      hotline: policy.string('contacts.hotline'),
      phone,
    };
    const { title, parts } =
      stage === 'dishonesty'
        ? dishonestyBoard({
            ...common,
            name: fields.names.join('、'),
            falsehoods: fields.falsehoods ?? [],
            days: policy.number('dishonestyNotice.minDays'),
          })
        : publicBoard({
            ...common,
            aid,
            stage,
            fields,
            days: policy.number('publicity.days'),
            points: publicPoints(policy, aid),
          });
    const dateWords = postedOn === null ? '　　　　年　　月　　日' : longDate(postedOn);
    const issuer = `${township}${township.endsWith('街道') ? '办事处' : '人民政府'}`;
    return {
      fileTitle: title,
      parts: [{ kind: 'title', text: title }, ...parts, { kind: 'seal', issuer, dateWords }],
      foot: `${township}${this.regions.name(villageCode)}公开栏`,
    };
  }
}
