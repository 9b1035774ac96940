type Origin = 'self' | 'family' | 'helped' | 'found' | 'window';

const words: Record<Origin, string> = {
  self: '本人 · 小程序',
  family: '家人代办',
  helped: '村里代办',
  found: '主动发现',
  window: '窗口',
};

/** From where an application came. */
export const originWords = (origin: Origin): string => words[origin];
