import Taro from '@tarojs/taro';

type Query = Record<string, string | undefined>;

const tabs = ['home', 'progress', 'messages', 'me'];

/** What aides and handlers open on the road; everything else is the resident's. */
const fieldPages = ['meet', 'paper-signature', 'staff-sign-in', 'surveys', 'survey', 'proxy-calls', 'proxy-call'];

function folderOf(page: string): string {
  if (tabs.includes(page)) return `/pages/${page}`;
  return `/packages/${fieldPages.includes(page) ? 'field' : 'resident'}/${page}`;
}

function urlOf(page: string, query: Query): string {
  const parts = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = parts.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `${folderOf(page)}/index${search ? `?${search}` : ''}`;
}

/** Opens a page on top of this one; a tab takes the place of everything. */
export function open(page: string, query: Query = {}): void {
  if (tabs.includes(page)) void Taro.switchTab({ url: urlOf(page, {}) });
  else void Taro.navigateTo({ url: urlOf(page, query) });
}

/** Opens a page in place of this one, so that going back doesn't lead here again. */
export function replace(page: string, query: Query = {}): void {
  if (tabs.includes(page)) void Taro.switchTab({ url: urlOf(page, {}) });
  else void Taro.redirectTo({ url: urlOf(page, query) });
}

/** Goes back; from a page that was opened by link, to the first page. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else open('home');
}

/** Goes back to a page that lies below this one, or opens it in place of this one where it does not. */
export function returnTo(page: string, query: Query = {}): void {
  const pages = Taro.getCurrentPages();
  const wanted = `${folderOf(page)}/index`.slice(1);
  const at = pages.map((one) => (one.route ?? '').replace(/^\//, '')).lastIndexOf(wanted);
  if (at !== -1 && at < pages.length - 1) void Taro.navigateBack({ delta: pages.length - 1 - at });
  else replace(page, query);
}
