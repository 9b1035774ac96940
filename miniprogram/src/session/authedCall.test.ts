import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { ApiError } from '../api/apiError';
import { call } from '../api/call';
import { sessionToken } from '../platform/token';
import { accountStore, type Account } from './accountStore';
import { authedCall } from './authedCall';
import { signInUnseen } from './signIn';

jest.mock('../api/call', () => ({ call: jest.fn() }));
jest.mock('../platform/token', () => ({ sessionToken: jest.fn(), keepToken: jest.fn() }));
jest.mock('../platform/storage', () => ({ readStored: () => undefined }));
jest.mock('./signIn', () => ({ signInUnseen: jest.fn() }));

const resident = { kind: 'resident', accountId: 'A' } as unknown as Account;
const staff = { kind: 'staff', staffId: 'S' } as unknown as Account;

beforeEach(() => {
  jest.mocked(signInUnseen).mockReset().mockResolvedValue(true);
  jest.mocked(call).mockReset().mockRejectedValue(new ApiError('sessionExpired'));
  jest.mocked(sessionToken).mockReturnValue('token');
});

describe('an expired session', () => {
  it('of a resident is renewed unseen', async () => {
    accountStore.set(resident);
    await expect(authedCall(showMe, {})).rejects.toMatchObject({ code: 'sessionExpired' });
    expect(signInUnseen).toHaveBeenCalledTimes(1);
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('of a member of staff is not: WeChat knows one factor, and would make a resident of them', async () => {
    accountStore.set(staff);
    await expect(authedCall(showMe, {})).rejects.toMatchObject({ code: 'sessionExpired' });
    jest.mocked(sessionToken).mockReturnValue(null);
    await expect(authedCall(showMe, {})).rejects.toMatchObject({ code: 'notSignedIn' });
    expect(signInUnseen).not.toHaveBeenCalled();
  });
});
