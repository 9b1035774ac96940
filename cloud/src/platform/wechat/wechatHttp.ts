import { failureKind, WechatFailure } from './wechatFailure';

export interface WechatCall {
  readonly baseUrl: string;
  /** For example `/sns/jscode2session`. */
  readonly path: string;
  /** May hold the secret or the access token: never logged, never part of an error. */
  readonly query?: Readonly<Record<string, string>>;
  /** Sent as JSON by POST; without it the call is a GET. */
  readonly body?: unknown;
  readonly timeoutMilliseconds?: number;
}

/** WeChat asks callers to wait for its answer a few seconds, not to hang on it. */
const patienceMilliseconds = 5_000;

/** One call to WeChat's server; throws WechatFailure for every answer but success. */
export async function wechatHttp<T>(call: WechatCall): Promise<T> {
  return successOf<T>(parsed(await bytesOf(call)), call);
}

/** One call that is answered with a picture; WeChat tells an error in JSON instead. Throws WechatFailure. */
export async function wechatPicture(call: WechatCall): Promise<Buffer> {
  const bytes = await bytesOf(call);
  if (bytes?.[0] !== jsonBegins) return bytes && bytes.length > 0 ? bytes : unanswered(call);
  successOf(parsed(bytes), call);
  return unanswered(call);
}

const jsonBegins = '{'.charCodeAt(0);

function successOf<T>(answer: unknown, call: WechatCall): T {
  if (typeof answer !== 'object' || answer === null) return unanswered(call);
  const { errcode } = answer as { errcode?: unknown };
  if (typeof errcode === 'number' && errcode !== 0) throw new WechatFailure(failureKind(errcode), errcode, call.path);
  return answer as T;
}

function unanswered({ path }: WechatCall): never {
  throw new WechatFailure('later', null, `no usable answer to ${path}`);
}

function parsed(bytes: Buffer | undefined): unknown {
  try {
    return bytes && JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

async function bytesOf(call: WechatCall): Promise<Buffer | undefined> {
  const url = new URL(call.baseUrl + call.path);
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value);
  try {
    const response = await fetch(url, {
      ...(call.body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(call.body), headers: { 'content-type': 'application/json' } }),
      redirect: 'error',
      signal: AbortSignal.timeout(call.timeoutMilliseconds ?? patienceMilliseconds),
    });
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  } catch {
    // The fetch error quotes the address, which holds secrets; that there was no answer is all that matters.
    return undefined;
  }
}
