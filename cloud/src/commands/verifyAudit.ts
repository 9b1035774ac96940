import { AuditCheck, type BrokenRow } from '../platform/audit/auditCheck';
import { printLine } from './printLine';
import { withProgram } from './withProgram';
import type { Print } from './withProgram';

/** Works the whole history out again and says whether it is as it was written; the exit code is 1 where it is not. */
export async function verifyAudit(environment: NodeJS.ProcessEnv, print: Print): Promise<0 | 1> {
  let intact = false;
  const code = await withProgram(
    environment,
    print,
    ({ code: refusal }) => [refusal],
    async (program) => {
      const reading = await program.get(AuditCheck).run();
      intact = reading.intact;
      if (reading.intact)
        print(`记录完好：${reading.chains}条链，${reading.entries}条记录，${reading.roots}个每日总校验。`);
      else print(`记录被改过。第一处对不上的是：${placeOf(reading.broken)}`);
    },
  );
  return code === 0 && intact ? 0 : 1;
}

function placeOf(broken: BrokenRow): string {
  if (broken.table === 'audit_entry') return `audit_entry 链 ${broken.chainId} 第 ${broken.seq} 条`;
  return `${broken.table} ${broken.dayOn}`;
}

if (require.main === module) {
  void verifyAudit(process.env, printLine).then((code) => process.exit(code));
}
