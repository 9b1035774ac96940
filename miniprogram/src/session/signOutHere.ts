import { signOut } from '@twin-pledge/shared/contracts/signIn/signOut';
import { call } from '../api/call';
import { forgetPictures } from '../platform/serverFiles';
import { keepToken } from '../platform/token';
import { forget, storedNames } from '../platform/storage';
import { keepAccount } from './keepAccount';

/**
 * Signs out and takes what others shouldn't see off this phone. Drafts and surveys that the server has not got yet stay,
 * kept under their account and shown to nobody else.
 */
export async function signOutHere(): Promise<void> {
  try {
    await call(signOut, {});
  } catch {
    // The session ends on this phone all the same; on the server it runs out by itself.
  }
  keepToken(null);
  for (const name of storedNames('seen:')) forget(name);
  await forgetPictures();
  keepAccount(null);
}
