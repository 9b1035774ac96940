import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { sha256Hex } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Sheets } from '../../platform/sheets/sheets';
import { sheetTable } from '../../platform/sheets/sheetTable';
import { StaffDirectory } from '../staff/api';
import { AwardImportRepository } from './awardImport.repository';
import { awardColumns, requiredAwardColumns } from './awardRows';
import type { AwardRowText } from './awardRows';
import { countyOf } from './countyOf';
import { RegisterCheck } from './registerCheck';
import { readFamilies } from './stageRows';
import type { RawRow, ReadFamily } from './stageRows';
import { VillageNames } from './villageNames';

/**
 * Takes in a list of families that receive aid already: every row is read, checked and kept with what is wrong with it.
 * Nothing of it counts before it is taken over. `sheetEmpty` where no row stands below the head.
 */
@Singleton()
export class StageAwardImport {
  @Inject() private readonly database!: Database;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly sheets!: Sheets;
  @Inject() private readonly imports!: AwardImportRepository;
  @Inject() private readonly villages!: VillageNames;
  @Inject() private readonly check!: RegisterCheck;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** The id of the list. */
  async run(actor: StaffPrincipal, { name, bytes }: { name: string; bytes: Buffer }): Promise<string> {
    const countyCode = countyOf(actor);
    await this.staff.requireCommitment(actor);
    const table = sheetTable(await this.sheets.read(bytes), awardColumns, requiredAwardColumns);
    if (table.length === 0) throw new DomainError('sheetEmpty');
    const families = this.read(
      table.map(({ row, cell }) => ({
        row,
        text: Object.fromEntries(awardColumns.map((column) => [column, cell(column).trim()])) as AwardRowText,
      })),
      countyCode,
    );
    const id = newId();
    await this.database.transaction(async (tx) => {
      const rows = [];
      for (const family of families) {
        const result = await this.check.of(family, tx);
        for (const { row: rowNo, family: at, text, fault } of family.rows) {
          const state = result === 'known' ? ('known' as const) : fault ? ('wrong' as const) : ('ready' as const);
          const { problem, about } = state === 'wrong' && fault ? fault : { problem: null, about: null };
          rows.push({ rowNo, family: at, text, state, problem, about });
        }
      }
      const file = { countyCode, fileName: name, fileHash: sha256Hex(bytes), rowCount: rows.length };
      await this.imports.add({ id, ...file, staffId: actor.staffId, createdAt: this.clock.now() }, rows, tx);
      const details = { fileHash: file.fileHash, rows: rows.length };
      await this.audit.append(tx, { chainId: id, action: 'awardListSent', actor, details });
    });
    return id;
  }

  /** The families of some rows. */
  read(rows: readonly RawRow[], countyCode: string): ReadFamily[] {
    const villageOf = (text: AwardRowText) => this.villages.find(text, countyCode);
    return readFamilies(rows, { todayOn: this.clock.todayOn(), villageOf });
  }
}
