/** The code that WeChat gives for signing in; null, since a browser has none. */
export function wechatLoginCode(): Promise<string | null> {
  return Promise.resolve(null);
}
