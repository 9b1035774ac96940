import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { regionAt } from '@twin-pledge/shared/kernel/regionCode';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { HouseholdRepository } from '../applications/api';
import { maskName } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import type { AwardPerson } from './award';
import { AwardRepository } from './award.repository';
import { AwardImportRepository } from './awardImport.repository';
import type { KeptRow } from './awardImport.repository';
import { countyOf } from './countyOf';
import { RegisterCheck } from './registerCheck';
import { StageAwardImport } from './stageAwardImport.command';
import type { FamilyRead, ReadFamily, ReadRow } from './stageRows';

/** So many families at a time: short transactions, and an interruption loses nothing. */
const familiesAtATime = 40;

/**
 * Takes over the next families of a list: household, people, award. Each is checked against the register once more, so that
 * whoever was added meanwhile is found; taken twice, a family is there once. `notFound` for another county's list.
 */
@Singleton()
export class TakeAwardImport {
  @Inject() private readonly database!: Database;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly imports!: AwardImportRepository;
  @Inject() private readonly staging!: StageAwardImport;
  @Inject() private readonly check!: RegisterCheck;
  @Inject() private readonly households!: HouseholdRepository;
  @Inject() private readonly awards!: AwardRepository;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  async run(actor: StaffPrincipal, importId: string): Promise<void> {
    const countyCode = countyOf(actor);
    await this.staff.requireCommitment(actor);
    await this.database.transaction(async (tx) => {
      // The list first: two who take it over at once stand in line.
      if (!(await this.imports.find(importId, countyCode, tx, true))) throw new DomainError('notFound');
      const families = await this.imports.nextFamilies(importId, familiesAtATime, tx);
      for (const rows of families) await this.settle(actor, rows, countyCode, tx);
      const details = { families: families.length };
      if (families.length > 0)
        await this.audit.append(tx, { chainId: importId, action: 'awardListTaken', actor, details });
    });
  }

  private async settle(actor: StaffPrincipal, kept: KeptRow[], countyCode: string, tx: Transaction): Promise<void> {
    const [family] = this.staging.read(
      kept.map(({ rowNo, text }) => ({ row: rowNo, text })),
      countyCode,
    );
    if (!family) return;
    const result = await this.check.of(family, tx);
    const awardId = result === 'fresh' ? await this.take(actor, family, kept, tx) : null;
    for (const row of kept) {
      const fault = family.rows.find((read) => read.row === row.rowNo)?.fault ?? null;
      const state = result === 'fresh' ? 'taken' : result;
      const { problem, about } = state === 'wrong' && fault ? fault : { problem: null, about: null };
      await this.imports.settle(row, { state, problem, about, awardId }, tx);
    }
  }

  private async take(actor: StaffPrincipal, { rows, told }: ReadFamily, kept: KeptRow[], tx: Transaction) {
    const head = rows.find(({ row, family }) => row === family);
    if (!told || !head?.person) throw new RangeError('only a family without faults is taken over');
    const { aid, name, idNumber } = head.person;
    const known = await this.households.ofIdNumber(idNumber, tx);
    const householdId = known ?? (await this.households.open(told.villageCode, this.clock.now(), tx));
    const people: AwardPerson[] = [];
    for (const row of rows) people.push(await this.enter(row, householdId, tx));
    const { amountFen, sinceMonth, account, villageCode } = told;
    const importRowId = kept.find(({ rowNo }) => rowNo === head.row)?.id ?? null;
    const per = amountFen === null ? null : ('month' as const);
    const term = { fromMonth: sinceMonth, per, amountFen, caseId: null, importRowId };
    const state = 'running' as const;
    const place = { townshipCode: townshipOf(told), villageCode };
    const award = { householdId, aid, ...place, headNameMasked: maskName(name), state, sinceMonth, endedMonth: null };
    const id = await this.awards.add({ award, term, people, account }, tx);
    await this.audit.append(tx, { chainId: id, action: 'awardTakenOver', actor, details: { importRowId, amountFen } });
    return id;
  }

  private async enter({ person, row, family }: ReadRow, householdId: string, tx: Transaction): Promise<AwardPerson> {
    if (!person) throw new RangeError('only a row that was read is taken over');
    const { name, idNumber, birthOn, relation, covered } = person;
    const entered = await this.households.person(householdId, { name, idNumber, birthOn }, this.clock.now(), tx);
    const role = row === family ? 'head' : 'member';
    return { personId: entered.id, idIndex: entered.idIndex, role, covered, relation };
  }
}

const townshipOf = ({ villageCode }: FamilyRead): string => regionAt(villageCode, 'township') ?? villageCode;
