import Taro from '@tarojs/taro';

/** The code that WeChat gives for signing in; null where there is no WeChat. */
export async function wechatLoginCode(): Promise<string | null> {
  try {
    return (await Taro.login()).code || null;
  } catch {
    return null;
  }
}
