import { sessionDevices } from '@twin-pledge/shared/contracts/sessions/listOwnSessions';

/** What a session was begun on, as far as its owner needs it to know it again. */
export type Device = (typeof sessionDevices)[number];

const marks: readonly (readonly [Device, RegExp])[] = [
  ['wechatAndroid', /(Android|Harmony).*MicroMessenger/i],
  ['wechatIphone', /(iPhone|iPad).*MicroMessenger/i],
  ['wechatComputer', /(Windows|Macintosh).*MicroMessenger/i],
  ['wechat', /MicroMessenger/i],
  ['android', /Android|HarmonyOS|OpenHarmony/i],
  ['iphone', /iPhone|iPad/i],
  ['windows', /Windows/i],
  ['mac', /Macintosh/i],
  ['linux', /Linux|X11/i],
];

/** The kind of device that a browser says it runs on. */
export function deviceOf(userAgent: string): Device {
  return marks.find(([, mark]) => mark.test(userAgent))?.[0] ?? 'other';
}

/** The first half of an address, enough to know one's own office again: `10.12.*.*`. */
export function shortNetwork(network: string): string {
  const groups = network.split('.');
  if (groups.length === 4) return `${groups[0]}.${groups[1]}.*.*`;
  return `${network.split(':').slice(0, 2).join(':')}:*`;
}
