import type { Browser, Locator, Page, Request } from 'playwright-core';
import { watchForFaults } from './watchForFaults';

/** A handler's screen at the office. */
export class Desk {
  private constructor(
    readonly page: Page,
    readonly faults: readonly string[],
    /** Requests for pages of papers so far. */
    private readonly files: readonly Request[],
  ) {}

  /** A browser in which nobody has signed in yet, its clock set right. */
  static async open(browser: Browser, url: string, at: Date): Promise<Desk> {
    const viewport = { width: 1440, height: 900 };
    const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
    context.setDefaultTimeout(10_000);
    await context.clock.setSystemTime(at);
    const page = await context.newPage();
    const faults = watchForFaults(page);
    const files: Request[] = [];
    page.on('request', (request) => request.url().includes('/files/') && files.push(request));
    await page.goto(`${url}/desk/`);
    return new Desk(page, faults, files);
  }

  /** Signs in as one of the invented staff. */
  async signInAs(name: string): Promise<void> {
    await this.press(new RegExp(name));
    await this.page.getByRole('table').waitFor();
  }

  /** The line of a case in the queue. */
  line(caseNumber: string): Locator {
    return this.page.locator('tbody tr').filter({ hasText: caseNumber });
  }

  /** Goes to the queue and opens the case from there. */
  async openCase(caseNumber: string): Promise<void> {
    await this.page.getByRole('link', { name: /待办/ }).first().click();
    await this.line(caseNumber).first().click();
    await this.sees(caseNumber);
  }

  /** Looks a case up by its number, wherever one is, and opens it. */
  async find(caseNumber: string): Promise<void> {
    await this.page.getByLabel('查事项').fill(caseNumber);
    await this.page.getByLabel('查事项').press('Enter');
    await this.page.getByRole('link', { name: caseNumber }).click();
    await this.page.getByRole('heading', { level: 1 }).filter({ hasText: '·' }).waitFor();
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  async press(words: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: words }).first().click();
  }

  /** Ticks every check that is not ticked yet. */
  async tickAll(except: RegExp = /^$/): Promise<void> {
    const checks = this.page.locator('label:has(input[type=checkbox]:not(:checked))').filter({ hasNotText: except });
    for (let left = await checks.count(); left > 0; left -= 1) await checks.first().locator('input').check();
  }

  /** Opens a paper and waits until its picture is there; answers the bytes the server gives for it. */
  async seesPicture(title: string): Promise<Buffer> {
    await this.page.getByRole('tab', { name: title }).click();
    await this.page.getByRole('img', { name: title }).waitFor();
    const asked = this.files.at(-1);
    const { authorization = '' } = (await asked?.allHeaders()) ?? {};
    return (await this.page.request.get(asked?.url() ?? '', { headers: { authorization } })).body();
  }
}
