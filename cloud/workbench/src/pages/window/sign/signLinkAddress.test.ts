import { signLinkAddress } from './signLinkAddress';

it('leads to the page of the resident where one signs', () => {
  expect(signLinkAddress('/packages/resident/sign-link/index?token=abc', 'https://shuangnuo.example')).toBe(
    'https://shuangnuo.example/#/packages/resident/sign-link/index?token=abc',
  );
});
