import Taro from '@tarojs/taro';

/** Where the phone is, or why it can't tell. */
export type Whereabouts = { latitude: number; longitude: number; accuracyMetres: number } | { missing: string };

/** Asks the phone where it is, once; it answers without a network too, only later. */
export async function whereabouts(): Promise<Whereabouts> {
  try {
    const { latitude, longitude, accuracy } = await Taro.getLocation({
      type: 'wgs84',
      isHighAccuracy: true,
      highAccuracyExpireTime: 8000,
    });
    return { latitude, longitude, accuracyMetres: Math.max(0, Math.round(accuracy)) };
  } catch (error) {
    const words = String((error as { errMsg?: string }).errMsg);
    return { missing: /auth|deny|denied/i.test(words) ? '手机没有允许定位' : '手机这时定不了位' };
  }
}
