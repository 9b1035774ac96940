import Taro from '@tarojs/taro';

/** Offers to call a number; the person presses the button of the system. */
export function dial(number: string): void {
  void Taro.makePhoneCall({ phoneNumber: number }).catch(() => undefined);
}
