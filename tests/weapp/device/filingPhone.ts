import { setTimeout as pause } from 'node:timers/promises';
import { textOf, type Drawn } from './drawn';
import { allNodes, hasClass, nameOf, wordsIn } from './reading';
import { WechatPhone } from './wechatPhone';

const plain = (words: string): string => words.replace(/\s/g, '');

/** What fingers do on a form, by the words on it. */
export class FilingPhone extends WechatPhone {
  /** Chooses one answer, or several. */
  async choose(label: string, ...answers: string[]): Promise<void> {
    for (const answer of answers) {
      const choice = await this.inField(label, answer, (node) => {
        const isChoice = /^(radio|checkbox)$/.test(textOf(node, 'ariaRole'));
        return isChoice && (nameOf(node) === plain(answer) || nameOf(node).startsWith(`${plain(answer)}，`));
      });
      await this.fire(choice, 'tap');
    }
  }

  /** Types an answer and leaves the field. */
  async write(label: string, text: string): Promise<void> {
    const isInput = (node: Drawn) => node.tag === 'input' || node.tag === 'textarea';
    const input = await this.inField(label, 'an input', isInput);
    await this.fire(input, 'input', { value: text, cursor: text.length });
    await this.fire(input, 'blur', { value: text });
  }

  /** Chooses from one of the system's lists after the other, each offered once the one before is chosen. */
  async pick(label: string, ...answers: string[]): Promise<void> {
    for (const answer of answers) {
      const at = (node: Drawn) => (node.attr['range'] as string[] | undefined)?.indexOf(answer) ?? -1;
      const list = await this.inField(label, answer, (node) => node.tag === 'picker' && at(node) >= 0);
      await this.fire(list, 'change', { value: at(list) });
    }
  }

  /** Goes on to the next question page, and waits for its title. */
  async goOn(title: string): Promise<void> {
    await this.pressId('next');
    await this.until(`the title ${title}`, (screen) =>
      allNodes(screen).some((node) => node.attr['ariaRole'] === 'heading' && wordsIn(node) === plain(title)),
    );
  }

  /** Waits until the answers stand at the server. */
  saved(): Promise<void> {
    return this.sees('✓ 已保存');
  }

  /** Waits until so many pages of a paper stand at the server. */
  async arrived(paper: string, pages: number): Promise<void> {
    await this.until(`${pages} pages of ${paper}`, (screen) => {
      const card = allNodes(screen).find(
        (node) =>
          /^paper-/.test(textOf(node, 'id')) &&
          allNodes(node).some((part) => part.attr['ariaRole'] === 'heading' && wordsIn(part) === plain(paper)),
      );
      return card && wordsIn(card).split('已传好').length > pages;
    });
  }

  /** Ticks that the text was read, and draws two strokes with a finger. */
  async sign(seed: number): Promise<void> {
    const tick = await this.until('the box to tick', (screen) =>
      allNodes(screen).find((node) => node.attr['ariaRole'] === 'checkbox' && nameOf(node).includes('我看清楚了')),
    );
    await this.fire(tick, 'tap');
    const board = await this.until('the board', (screen) => allNodes(screen).find((node) => node.tag === 'canvas'));
    // The board looks for its canvas once the page is ready.
    await pause(100);
    for (const stroke of [0, 1]) {
      const at = (step: number) => [
        { x: 30 + stroke * 120 + step * 9, y: 60 + 30 * Math.sin(step * (0.7 + seed / 5)) },
      ];
      await this.fire(board, 'touchstart', {}, at(0));
      for (let step = 1; step <= 12; step += 1) await this.fire(board, 'touchmove', {}, at(step));
      await this.fire(board, 'touchend', {}, []);
    }
    await this.pressId('sign-now');
  }

  private inField(label: string, what: string, wanted: (node: Drawn) => boolean): Promise<Drawn> {
    return this.until(`${label}: ${what}`, (screen) => {
      const fields = allNodes(screen).filter(
        (node) => hasClass(node, 'field') && allNodes(node).some((part) => wordsIn(part) === plain(label)),
      );
      const field = fields[fields.length - 1];
      return field && allNodes(field).filter(wanted).pop();
    });
  }
}
