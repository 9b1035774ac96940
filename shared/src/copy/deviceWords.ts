const words: Readonly<Record<string, string>> = {
  wechat: '微信',
  wechatAndroid: '安卓手机上的微信',
  wechatIphone: '苹果手机上的微信',
  wechatComputer: '电脑上的微信',
  android: '安卓手机',
  iphone: '苹果手机或平板',
  windows: '电脑',
  mac: '苹果电脑',
  linux: '电脑',
};

/** What a session was begun on, in a word. */
export const deviceWords = (device: string | null): string =>
  device === null ? '不清楚' : (words[device] ?? '别的设备');
