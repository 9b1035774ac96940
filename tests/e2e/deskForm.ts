import type { Locator, Page } from 'playwright-core';

/** The questions on the desk's sheet, answered with mouse and keyboard. */
export class DeskForm {
  constructor(private readonly page: Page) {}

  /** Presses one of the few answers of a question. */
  async choose(label: string, answer: string): Promise<void> {
    await this.page.getByRole('radiogroup', { name: label }).getByText(answer, { exact: true }).click();
  }

  /** Ticks one of the answers of a question that takes several. */
  async tick(answer: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: answer, exact: true }).check();
  }

  /** Types an answer and leaves the field. */
  async write(label: string, text: string): Promise<void> {
    const input = this.page.getByLabel(label, { exact: true });
    await input.fill(text);
    await input.blur();
  }

  /** Chooses from a list that opens. */
  async pick(label: string, answer: string): Promise<void> {
    await this.open(this.page.getByRole('combobox', { name: label, exact: true }));
    await this.page.locator('.ant-select-dropdown:visible .ant-select-item').getByText(answer, { exact: true }).click();
  }

  private async open(box: Locator): Promise<void> {
    await box.click({ force: true });
    await this.page.locator('.ant-select-dropdown:visible').waitFor();
  }
}

/** An old woman who lives alone and came to the window with a paper application. */
export async function fillAtWindow(page: Page, person: { name: string; number: string }): Promise<void> {
  const form = new DeskForm(page);
  await form.choose('给谁申请', '给自己家');
  await form.pick('现在住的村或社区', '塘湖村委会');
  await form.write('哪个小组、门牌号', '四组3号');
  await form.choose('户口也在这个村或社区吗', '是');
  await form.choose('户口在农村还是城镇', '农村');
  await form.write('打哪个电话能找到您', '13800000031');
  await form.tick('老了没人养');
  await form.tick('特困供养');
  await form.write('姓名', person.name);
  await form.choose('用什么证明身份', '有18位身份证号');
  await form.write('身份证号', person.number);
  await form.pick('现在在做什么', '退休，或者年纪大不干活了');
  await form.choose('婚姻情况', '丧偶');
  await form.choose('身体怎么样', '有病，长期吃药');
  await form.choose('能自己听明白、看明白，自己签字吗', '是');
  await form.choose('家里有收入吗', '否');
  await page.getByRole('button', { name: /住的和名下的房子/ }).click();
  await form.choose('是什么房子', '自己建的');
  await form.choose('家里有车吗', '否');
  await form.write('存款和现金一共多少（元）', '1,200');
  await form.write('股票、理财、商业保险一共多少（元）', '0');
  await form.choose('有人开店、办厂或者入股公司吗', '否');
  await form.choose('有这样的花费吗', '否');
  await form.choose('有这样的亲人吗', '否');
}
