import type { ProofAgain, ProofKind } from '@twin-pledge/shared/contracts/parts/proofAgain';
import { ApiError } from '../api/apiError';
import { isOnline } from '../platform/network';
import { wechatLoginCode } from '../platform/wechatLogin';

/**
 * Proves once more who holds this phone: by a fresh code of WeChat, unseen, or by what was told, the six digits of staff or
 * the invented person of a demonstration. ApiError where WeChat gives no code.
 */
export async function proveAgain(kind: ProofKind, told: string): Promise<ProofAgain> {
  if (kind === 'secondFactor') return { by: kind, code: told };
  if (kind === 'demonstration') return { by: kind, key: told };
  const code = await wechatLoginCode();
  if (code === null) throw new ApiError(isOnline() ? 'unavailable' : 'offline');
  return { by: kind, code };
}
