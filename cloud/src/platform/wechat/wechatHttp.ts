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
  const url = new URL(call.baseUrl + call.path);
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value);
  const answer = await answerTo(url, call);
  const { errcode } = answer as { errcode?: unknown };
  if (typeof errcode === 'number' && errcode !== 0) throw new WechatFailure(failureKind(errcode), errcode, call.path);
  return answer as T;
}

async function answerTo(url: URL, call: WechatCall): Promise<object> {
  try {
    const response = await fetch(url, {
      ...(call.body === undefined
        ? {}
        : { method: 'POST', body: JSON.stringify(call.body), headers: { 'content-type': 'application/json' } }),
      redirect: 'error',
      signal: AbortSignal.timeout(call.timeoutMilliseconds ?? patienceMilliseconds),
    });
    const answer: unknown = response.ok ? await response.json() : undefined;
    if (typeof answer === 'object' && answer !== null) return answer;
  } catch {
    // The fetch error quotes the address, which holds secrets; that there was no answer is all that matters.
  }
  throw new WechatFailure('later', null, `no usable answer to ${call.path}`);
}
