import Taro from '@tarojs/taro';

/** The step of type that WeChat's own font size asks for (`fontSizeScaleFactor`, 1 at the standard size). */
export function systemTextStep(): 1 | 2 | 3 {
  try {
    const base = Taro.getAppBaseInfo?.() as { fontSizeScaleFactor?: number; fontSizeSetting?: number } | undefined;
    const factor = base?.fontSizeScaleFactor ?? (base?.fontSizeSetting ?? 16) / 16;
    return factor >= 1.4 ? 3 : factor >= 1.12 ? 2 : 1;
  } catch {
    return 1;
  }
}
