import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ExportLayout, ExportSheet } from '@twin-pledge/shared/policy/export/exportLayout';
import { exportRows } from '@twin-pledge/shared/policy/export/exportRows';
import { formatOf } from '@twin-pledge/shared/policy/export/exportLayout';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Log } from '../../platform/log/log';
import { Policies } from '../../platform/policy/policies';
import { loadExcel } from '../../platform/sheets/loadExcel';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { DecidedCases } from './decidedCases';
import type { FoundCase, Period } from './decidedCases';
import { ExportedCases } from './exportedCases';

type Pages = AsyncIterable<readonly FoundCase[]>;

/** Writes decided cases into the layout that the pack sets, page by page into the answer: never all of them at once. */
@Singleton()
export class ExportBook {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly decided!: DecidedCases;
  @Inject() private readonly exported!: ExportedCases;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;

  /** One decided case; `notDecidedYet` before its decision. */
  async ofCase(actor: StaffPrincipal, caseId: string): Promise<Readable> {
    await this.access.require(actor, 'exportDecided', caseId);
    await this.staff.requireCommitment(actor);
    const aidCase = await this.cases.find(caseId);
    if (!aidCase) throw new DomainError('notFound');
    const full = (await this.decided.fullOf(actor, [caseId])).has(caseId);
    await this.exported.of(caseId, full);
    return this.start(actor, this.layout(aidCase.townshipCode), onePage({ caseId, decidedOn: '', full }));
  }

  /** The decided cases of a period, in the layout of the actor's own place. */
  async ofPeriod(actor: StaffPrincipal, period: Period): Promise<Readable> {
    this.decided.check(period);
    await this.staff.requireCommitment(actor);
    const layout = this.layout(actor.regionCode);
    return this.start(actor, layout, this.decided.pages(actor, period, layout.outcomes));
  }

  /** The layout that holds in a place today. */
  layout(regionCode: string): ExportLayout {
    return this.policies.resolve(regionCode, this.clock.todayOn()).structure<ExportLayout>('export.layout');
  }

  private start(actor: StaffPrincipal, layout: ExportLayout, pages: Pages): Readable {
    const out = new PassThrough();
    this.write(actor, layout, pages, out).catch((error: unknown) => {
      // Half a file must not pass for a whole one: the answer breaks off.
      this.log.error('exchange.brokeOff', error);
      out.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    return out;
  }

  private async write(actor: StaffPrincipal, layout: ExportLayout, pages: Pages, out: PassThrough): Promise<void> {
    const { stream } = await loadExcel();
    const workbook = new stream.xlsx.WorkbookWriter({ stream: out });
    const sheets = layout.sheets.map((sheet) => {
      const worksheet = workbook.addWorksheet(sheet.name, { views: [{ state: 'frozen', ySplit: 1 }] });
      worksheet.columns = columnsOf(sheet);
      return { sheet, worksheet, written: 0 };
    });
    const exportId = newId();
    for await (const page of pages) {
      if (out.destroyed) return;
      // Logged before it is given away.
      await this.note(actor, page, { exportId, layout: layout.version });
      for (const { caseId, full } of page) {
        const exported = await this.exported.of(caseId, full);
        for (const target of sheets) {
          const rows = exportRows(target.sheet, exported, target.written + 1);
          for (const row of rows) target.worksheet.addRow(row).commit();
          target.written += rows.length;
        }
      }
      if (out.writableNeedDrain) await Promise.race([once(out, 'drain'), once(out, 'close')]);
    }
    for (const { worksheet } of sheets) worksheet.commit();
    await workbook.commit();
  }

  private async note(actor: StaffPrincipal, page: readonly FoundCase[], details: { exportId: string; layout: string }) {
    await this.database.transaction(async (tx) => {
      for (const { caseId, full } of page) {
        const numbers = full ? 'full' : 'masked';
        const entry = { chainId: caseId, action: 'exported', actor, details: { ...details, numbers } };
        await this.audit.append(tx, entry);
      }
    });
  }
}

const columnsOf = (sheet: ExportSheet) =>
  sheet.columns.map((column) => {
    const format = formatOf(column);
    const numFmt = format === 'yuan' ? '0.00' : format === 'wholeYuan' || format === 'number' ? '0' : '@';
    return { header: column.head, width: column.width ?? 14, style: { numFmt } };
  });

async function* onePage(found: FoundCase): AsyncGenerator<FoundCase[]> {
  yield [found];
}
