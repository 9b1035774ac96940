import { confirmSecondFactor } from '@twin-pledge/shared/contracts/signIn/confirmSecondFactor';
import { listDemonstrationAccounts } from '@twin-pledge/shared/contracts/signIn/listDemonstrationAccounts';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import { signInStaff } from '@twin-pledge/shared/contracts/signIn/signInStaff';
import { AccountRepository } from '../features/accounts/account.repository';
import { RelativesRegister, StaffDirectory } from '../features/staff/api';
import { secondFactorCode } from '../platform/crypto/secondFactor';
import { startCloud, type RunningCloud } from '../../../tests/support/startCloud';
import { DemonstrationPeople } from './demonstrationPeople';
import { demonstrationPassword, demonstrationSecondFactorSecret, demonstrationStaff } from './demonstrationStaff';

describe('the people of the demonstration', () => {
  let cloud: RunningCloud;

  beforeAll(async () => {
    cloud = await startCloud({ features: [DemonstrationPeople] });
    await cloud.get(DemonstrationPeople).run();
  });
  afterAll(() => cloud.stop());

  it('all sign in with one touch, and are what they are said to be', async () => {
    const { accounts } = await cloud.call(listDemonstrationAccounts, {});
    expect(accounts.filter(({ kind }) => kind === 'staff')).toHaveLength(demonstrationStaff.length);
    for (const { key, kind, name } of accounts) {
      const { account } = await cloud.call(signInDemonstration, { body: { key } });
      expect(account).toMatchObject({ kind, name });
    }
  });

  it('B01 two handlers a township, signed but for the one who shows it', async () => {
    const directory = cloud.get(StaffDirectory);
    for (const township of ['360281100000', '360281101000', '120115101000', '120115105000']) {
      const handlers = await directory.handlersOf(township, '2026-03-02');
      expect(handlers).toHaveLength(2);
      const unsigned = handlers.filter(({ commitmentSigned }) => !commitmentSigned).map(({ name }) => name);
      expect(unsigned).toEqual(township === '120115105000' ? ['示范吕宁'] : []);
    }
  });

  it('C08 one handler is related to the mother, whose identity an aide proved', async () => {
    const mother = await cloud.get(AccountRepository).byDemonstrationKey('mother');
    expect(mother).toMatchObject({ identity: 'proved', provedBy: 'aide' });
    const related = await cloud.get(RelativesRegister).recusedStaff([mother?.idIndex ?? '']);
    const directory = cloud.get(StaffDirectory);
    expect(related).toEqual([(await directory.byDemonstrationKey('zhenqiao-2'))?.id]);
  });

  it('staff sign in by the real way too', async () => {
    const body = { loginName: 'legang-1', password: demonstrationPassword };
    const { challenge } = await cloud.call(signInStaff, { body });
    const code = secondFactorCode(demonstrationSecondFactorSecret, cloud.clock.now());
    const { account } = await cloud.call(confirmSecondFactor, { body: { challenge, code } });
    expect(account).toMatchObject({ name: '示范陈洁' });
  });

  it('are not made again at a restart, and what somebody changed stays', async () => {
    const counts = async () => ({
      staff: await cloud.database.select('SELECT id FROM staff'),
      accounts: await cloud.database.select('SELECT id, identity FROM resident_account'),
      signatures: await cloud.database.select('SELECT id FROM signature'),
      relatives: await cloud.database.select('SELECT id FROM staff_relative'),
    });
    await cloud.database.execute('DELETE FROM staff_relative', []);
    const before = await counts();
    await cloud.get(DemonstrationPeople).run();
    expect(await counts()).toEqual(before);
  });
});
