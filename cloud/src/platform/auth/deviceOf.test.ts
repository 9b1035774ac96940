import { deviceOf, shortNetwork } from './deviceOf';

describe('what a session was begun on', () => {
  it.each([
    ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 MicroMessenger/8.0', 'wechatAndroid'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) MicroMessenger/8.0', 'wechatIphone'],
    ['Mozilla/5.0 (Windows NT 10.0; WOW64) MicroMessenger/7.0 WindowsWechat', 'wechatComputer'],
    ['MicroMessenger Client', 'wechat'],
    ['Mozilla/5.0 (Linux; Android 14; Pixel) AppleWebKit/537.36', 'android'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X)', 'iphone'],
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'windows'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'mac'],
    ['Mozilla/5.0 (X11; Linux x86_64)', 'linux'],
    ['<script>', 'other'],
    ['', 'other'],
  ])('%s is %s', (userAgent, device) => {
    expect(deviceOf(userAgent)).toBe(device);
  });

  it('keeps half of an address', () => {
    expect(shortNetwork('10.12.200.7')).toBe('10.12.*.*');
    expect(shortNetwork('2001:db8:1:2::/64')).toBe('2001:db8:*');
  });
});
