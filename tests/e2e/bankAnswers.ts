import { importResults } from '@twin-pledge/shared/contracts/verification/importResults';
import { takeImport } from '@twin-pledge/shared/contracts/verification/takeImport';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import type { RunningCloud } from '../support/startCloud';

/** A bank's file with one person's savings in yuan, as the county's officer of that account takes it in (C03). */
export async function bankAnswers(
  cloud: RunningCloud,
  officer: string,
  person: { name: string; number: string },
  savings: number,
): Promise<void> {
  const { token } = await cloud.call(signInDemonstration, { body: { key: officer } });
  const head = '姓名,身份证号,项目,金额,月数,数量,来源,截至日期';
  const bytes = Buffer.from(`${head}\r\n${person.name},${person.number},存款,${savings},,,示范银行,2026-02-28`);
  const { id, good } = await cloud.call(importResults, { label: '结果.csv' }, { token, bytes });
  expect(good).toBe(1);
  await cloud.call(takeImport, { params: { id } }, { token });
}
