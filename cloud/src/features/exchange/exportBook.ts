import { Readable } from 'node:stream';
import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ExportColumn, ExportLayout, ExportSheet } from '@twin-pledge/shared/policy/export/exportLayout';
import { exportRows } from '@twin-pledge/shared/policy/export/exportRows';
import type { ExportCell } from '@twin-pledge/shared/policy/export/exportRows';
import { formatOf } from '@twin-pledge/shared/policy/export/exportLayout';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Log } from '../../platform/log/log';
import { Policies } from '../../platform/policy/policies';
import type { CellFormat, SheetPlan } from '../../platform/sheets/sheetXml';
import { workbookPieces } from '../../platform/sheets/workbookPieces';
import type { SheetRows } from '../../platform/sheets/workbookPieces';
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
    await this.exported.of([{ caseId, full }]);
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
    // Read in pieces as they come: whoever reads slowly has the next page fetched later.
    return Readable.from(this.pieces(actor, layout, pages), { objectMode: false });
  }

  private async *pieces(actor: StaffPrincipal, layout: ExportLayout, pages: Pages): AsyncGenerator<Buffer> {
    try {
      yield* workbookPieces(layout.sheets.map(planOf), this.rows(actor, layout, pages));
    } catch (error) {
      // Half a file must not pass for a whole one: the answer breaks off.
      this.log.error('exchange.brokeOff', error);
      throw error;
    }
  }

  private async *rows(
    actor: StaffPrincipal,
    { sheets, version }: ExportLayout,
    pages: Pages,
  ): AsyncGenerator<SheetRows> {
    const written = sheets.map(() => 0);
    const exportId = newId();
    for await (const page of pages) {
      // Logged before it is given away.
      await this.note(actor, page, { exportId, layout: version });
      const exported = await this.exported.of(page);
      yield sheets.map((sheet, at) => {
        const rows: ExportCell[][] = [];
        for (const one of exported) rows.push(...exportRows(sheet, one, (written[at] ?? 0) + rows.length + 1));
        written[at] = (written[at] ?? 0) + rows.length;
        return rows;
      });
    }
  }

  private async note(actor: StaffPrincipal, page: readonly FoundCase[], details: { exportId: string; layout: string }) {
    const events = page.map(({ caseId, full }) => ({
      chainId: caseId,
      action: 'exported',
      actor,
      details: { ...details, numbers: full ? 'full' : 'masked' },
    }));
    await this.database.transaction((tx) => this.audit.appendToEach(tx, events));
  }
}

const planOf = ({ name, columns }: ExportSheet): SheetPlan => ({
  name,
  columns: columns.map((column) => ({ head: column.head, width: column.width ?? 14, format: cellFormat(column) })),
});

function cellFormat(column: ExportColumn): CellFormat {
  const format = formatOf(column);
  if (format === 'yuan') return 'yuan';
  return format === 'wholeYuan' || format === 'number' ? 'whole' : 'text';
}

async function* onePage(found: FoundCase): AsyncGenerator<FoundCase[]> {
  yield [found];
}
