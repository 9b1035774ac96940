import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { drawSignature } from './drawSignature';
import { watchForFaults } from './watchForFaults';

/** A file as somebody picks it. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

interface PhoneOptions {
  readonly width?: number;
  readonly height?: number;
  /** The size of type chosen on this phone, 1 to 3. */
  readonly textStep?: number;
  /** What the program keeps on this phone from before, by name. */
  readonly kept?: Readonly<Record<string, unknown>>;
}

const exactly = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(，|$)`);

/** Somebody's phone: what they see on it, and what their fingers do. */
export class Phone {
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    /** Requests the server answered with a fault of its own, and scripts that broke. */
    readonly faults: readonly string[],
  ) {}

  /** A phone nobody has used before, its clock set right, showing the first page. */
  static async open(browser: Browser, url: string, at: Date, options: PhoneOptions = {}): Promise<Phone> {
    const { width = 375, height = 812, textStep, kept = {} } = options;
    const viewport = { width, height };
    const context = await browser.newContext({
      viewport,
      deviceScaleFactor: 2,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    context.setDefaultTimeout(10_000);
    for (const [name, value] of Object.entries({ textStep, ...kept })) {
      if (value === undefined) continue;
      const entry = [`tp:${name}`, JSON.stringify({ data: JSON.stringify(value) })] as const;
      await context.addInitScript(([key, text]) => localStorage.setItem(key, text), entry);
    }
    await context.clock.setSystemTime(at);
    const page = await context.newPage();
    const faults = watchForFaults(page);
    await page.goto(url);
    return new Phone(context, page, faults);
  }

  /** What is on the screen; pages opened before stay in the document, unseen. */
  get screen(): Locator {
    return this.page.locator('.taro_page').filter({ visible: true }).last();
  }

  /** Waits until these words stand on the screen. */
  async sees(words: string | RegExp): Promise<void> {
    await this.screen.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Everything there is to read on the screen. */
  text(): Promise<string> {
    return this.screen.innerText();
  }

  /** Presses a button or a line by its words. */
  async press(words: string | RegExp): Promise<void> {
    await this.screen.getByRole('button', { name: words }).filter({ visible: true }).first().click();
  }

  /** Turns to one of the four tabs. */
  async turnTo(tab: '首页' | '进度' | '消息' | '我的'): Promise<void> {
    await this.screen.locator('.tab', { hasText: tab }).click();
    await this.screen.locator('.tab-on', { hasText: tab }).waitFor();
  }

  /** Goes to the first page anew, as somebody does who opens the program again. */
  async reopen(): Promise<void> {
    await this.page.goto(new URL('/', this.page.url()).href);
    await this.page.reload();
    await this.sees('申请救助');
  }

  /** Presses whatever stands there under an id. */
  async pressId(id: string): Promise<void> {
    await this.screen.locator(`#${id}`).click();
  }

  /** The question with this label; in a list, that of the last item. */
  question(label: string): Locator {
    return this.screen
      .locator('.field')
      .filter({ has: this.page.getByText(label, { exact: true }) })
      .last();
  }

  /** Chooses one answer, or several. */
  async choose(label: string, ...answers: string[]): Promise<void> {
    for (const answer of answers) {
      const choice = this.question(label).locator('[role=radio],[role=checkbox]');
      await choice.and(this.page.getByLabel(exactly(answer))).click();
    }
  }

  /** Types an answer and leaves the field. */
  async write(label: string, text: string): Promise<void> {
    const input = this.question(label).locator('input,textarea');
    await input.fill(text);
    await input.blur();
  }

  /** Chooses from one list after the other, each offered once the one before is chosen. */
  async pick(label: string, ...answers: string[]): Promise<void> {
    for (const answer of answers) {
      const list = this.question(label)
        .locator('select')
        .filter({ has: this.page.locator('option', { hasText: exactly(answer) }) });
      await list.last().selectOption({ label: answer });
    }
  }

  /** Goes on to the next question page, and waits for its title. */
  async goOn(title: string): Promise<void> {
    await this.pressId('next');
    await this.screen
      .getByRole('heading', { level: 1, name: title })
      .waitFor()
      .catch(async () => {
        throw new Error(`not led to ${title}, but to:\n${await this.text()}`);
      });
  }

  /** Waits until the answers stand at the server. */
  async saved(): Promise<void> {
    await this.screen.locator('#saved-line[data-save=saved]').waitFor();
  }

  /** What stands typed in an answer. */
  typed(label: string): Promise<string> {
    return this.question(label).locator('input,textarea').inputValue();
  }

  /** The card of a paper in the list of those needed. */
  paper(name: string): Locator {
    return this.screen.locator('[id^=paper-]').filter({ has: this.page.getByRole('heading', { name, exact: true }) });
  }

  /** Waits until so many pages of a paper stand at the server. */
  async arrived(name: string, pages: number): Promise<void> {
    await this.paper(name)
      .getByText('已传好')
      .nth(pages - 1)
      .waitFor();
  }

  /** Adds files to a paper by the button of that name. */
  async addFiles(button: string | RegExp, files: PickedFile[]): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.press(button);
    await (await chooser).setFiles(files);
  }

  /** Ticks that the text was read, and signs with a finger. */
  async sign(seed: number): Promise<void> {
    await this.screen.getByRole('checkbox', { name: '我看清楚了' }).click();
    await drawSignature(this.page, this.screen.locator('#signature-board'), seed);
    await this.pressId('sign-now');
  }
}
