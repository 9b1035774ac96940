import Taro from '@tarojs/taro';

/** Brings the top of the page into sight. */
export function toTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined);
}

/** Brings a part of the page into sight. */
export function toPart(id: string): void {
  void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: -80, duration: 0 }).catch(() => undefined);
}
