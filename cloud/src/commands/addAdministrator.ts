import { parseArgs } from 'node:util';
import type { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { NATION } from '@twin-pledge/shared/kernel/regionCode';
import { toString as qrText } from 'qrcode';
import { AddStaff } from '../features/staff/addStaff.command';
import type { FirstCredentials } from '../features/staff/credentials';
import { ResetSecondFactor } from '../features/staff/resetSecondFactor.command';
import { StaffRepository } from '../features/staff/staff.repository';
import type { StartedCloud } from '../startCloud';
import { printLine } from './printLine';
import { withProgram } from './withProgram';
import type { Print } from './withProgram';

const usage = [
  '用法：npm run admin:add -- --login 登录名 --name 姓名',
  '登录名：3到40个小写字母、数字或 . _ -',
  '管理员丢了手机、又没有别的管理员：npm run admin:add -- --login 登录名 --reset',
];

const words: Partial<Record<string, string>> = {
  loginNameTaken: '这个登录名已经有人用了；要重设密码和动态口令，请加 --reset',
  notFound: '没有这个登录名的管理员',
  invalidInput: '姓名不能用，请检查',
};

interface Wish {
  readonly login: string;
  readonly name: string;
  readonly reset: boolean;
}

/** Adds the first administrator, or replaces what a lost one signed in with; whoever may run it stands at the server. */
export async function addAdministrator(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  print: Print,
): Promise<0 | 1 | 2> {
  const wish = readWish(args);
  if (!wish) {
    usage.forEach(print);
    return 2;
  }
  const said = (refusal: DomainError) => [words[refusal.code] ?? refusal.code];
  return withProgram(environment, print, said, async (program) => {
    const told = wish.reset ? await reset(program, wish) : await add(program, wish);
    print(`管理员 ${wish.login}`);
    print(`第一次登录的密码：${told.firstPassword}`);
    print(
      `动态口令：用手机上的身份验证器扫下面的码，或手工输入 ${new URL(told.secondFactorUri).searchParams.get('secret')}`,
    );
    print(await qrText(told.secondFactorUri, { type: 'terminal', small: true }));
    print('这些只显示一次。');
  });
}

function readWish(args: readonly string[]): Wish | null {
  try {
    const options = { login: { type: 'string' }, name: { type: 'string' }, reset: { type: 'boolean' } } as const;
    const { login = '', name = '', reset = false } = parseArgs({ args: [...args], options }).values;
    return /^[a-z0-9._-]{3,40}$/.test(login) && (reset || name.trim() !== '') ? { login, name, reset } : null;
  } catch {
    return null;
  }
}

function add(program: StartedCloud, { login, name }: Wish): Promise<FirstCredentials> {
  const staff = { loginName: login, name, roles: ['administrator' as const], regionCode: NATION };
  return program.get(AddStaff).run(staff, { kind: 'system' });
}

async function reset(program: StartedCloud, { login }: Wish): Promise<FirstCredentials> {
  const known = await program.get(StaffRepository).byLoginName(login);
  return program.get(ResetSecondFactor).atTheServer(known);
}

if (require.main === module) {
  void addAdministrator(process.argv.slice(2), process.env, printLine).then((code) => process.exit(code));
}
