import { Inject, Singleton } from '@midwayjs/core';
import { grantWords } from '@twin-pledge/shared/copy/noticeWords';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import type { Transaction } from '../../platform/database/database';
import { AwardRepository } from './award.repository';
import type { RunningAward } from './award.repository';
import { fault } from './awardRows';
import { keepBack } from './stageRows';
import type { ReadFamily } from './stageRows';

/** Whether a family of a list stands in the register already: the same award, or something that must be looked into. */
@Singleton()
export class RegisterCheck {
  @Inject() private readonly awards!: AwardRepository;
  @Inject() private readonly blind!: BlindIndex;

  /** `known` for a family that stands there with the same; faults are written to the rows they are about. */
  async of(family: ReadFamily, tx: Transaction): Promise<'fresh' | 'known' | 'wrong'> {
    const head = family.rows.find(({ row, family: at }) => row === at);
    if (!family.told || !head?.person) return 'wrong';
    const { aid, idNumber } = head.person;
    const own = await this.awards.headedBy(aid, { idIndex: this.indexOf(idNumber), personId: '' }, tx);
    for (const row of family.rows) {
      if (!row.person) continue;
      const [found] = await this.awards.ofNumbers([this.indexOf(row.person.idNumber)], tx, aid);
      if (found && found.id !== own?.id) row.fault = fault('receivesElsewhere', found.headNameMasked);
      if (!found && own) row.fault = fault('receivesOtherwise', '在册的这一家里没有这个人');
    }
    if (own && differs(own, family)) head.fault ??= fault('receivesOtherwise', inWords(own));
    if (family.rows.every((row) => row.fault === null)) return own ? 'known' : 'fresh';
    keepBack(family.rows);
    return 'wrong';
  }

  private readonly indexOf = (idNumber: string): string => this.blind.of('idNumber', idNumber);
}

const differs = (award: RunningAward, { told }: ReadFamily): boolean =>
  award.amountFen !== told?.amountFen || award.villageCode !== told.villageCode;

const inWords = ({ amountFen, per, sinceMonth }: RunningAward): string =>
  `在册${grantWords({ amountFen, per })}，从${sinceMonth}起`;
