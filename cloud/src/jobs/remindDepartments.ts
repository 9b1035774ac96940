import { Init, Inject, Singleton } from '@midwayjs/core';
import { dueOn } from '@twin-pledge/shared/calendar/workingCalendar';
import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Log } from '../platform/log/log';
import { Policies } from '../platform/policy/policies';
import { Schedule } from '../platform/schedule/schedule';
import { Calendars } from '../features/calendar/api';
import { Messages } from '../features/messages/api';
import { NoticeRepository } from '../features/notices/api';
import { ReferralRepository } from '../features/referrals/api';
import type { Referral } from '../features/referrals/api';
import { StaffDirectory } from '../features/staff/api';

const mostAtOnce = 500;
/** Nobody is reminded earlier than this, whatever the pack says. */
const horizonDays = 31;

/** Reminds a department once before the date for the answer; that date itself is the handler's duty to see to (G06). */
@Singleton()
export class RemindDepartments {
  @Inject() private readonly database!: Database;
  @Inject() private readonly referrals!: ReferralRepository;
  @Inject() private readonly notices!: NoticeRepository;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly messages!: Messages;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly schedule!: Schedule;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;

  @Init()
  async plan(): Promise<void> {
    this.schedule.add({ name: 'remindDepartments', everySeconds: 3600, run: () => this.run() });
  }

  async run(): Promise<void> {
    const today = this.clock.todayOn();
    for (const referral of await this.referrals.dueBy(addDays(today, horizonDays), mostAtOnce)) {
      const { id: referralId } = referral;
      await this.look(referral, today).catch((error: unknown) =>
        this.log.error('remindDepartments.failed', error, { referralId }),
      );
    }
  }

  private async look(referral: Referral, today: string): Promise<void> {
    const { id, caseId, noticeId, aid, countyCode, departmentCode } = referral;
    const ahead = this.policies.resolve(countyCode, today).number('referral.remindBeforeWorkingDays');
    const from = dueOn(await this.calendars.current(), today, ahead);
    if (from === null || referral.dueOn === null || referral.dueOn > from) return;
    const letter = await this.notices.find(caseId, noticeId);
    await this.database.transaction(async (tx) => {
      const staffIds = await this.staff.officersOf(departmentCode, countyCode, tx);
      await this.referrals.change(id, { remindedOn: today }, tx);
      const params = { number: letter?.number ?? '', aid, dueOn: referral.dueOn ?? '' };
      await this.messages.send(tx, { to: { staffIds }, code: 'referralDue', params, caseId: null });
    });
  }
}
