import { ApiError } from '../api/apiError';
import { refusalText } from '../copy/refusalText';

/** What to say about anything that went wrong while a button's work was done. */
export function tellRefusal(error: unknown): string {
  return refusalText(error instanceof ApiError ? error : { code: 'serverFault' });
}
