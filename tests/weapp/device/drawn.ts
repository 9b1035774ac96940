import { runInNewContext } from 'node:vm';
import { compiledTemplates } from '../wechatTemplates';

/** A node of a page as WeChat's template function draws it. */
export interface Drawn {
  /** As in WXML, such as `view`. */
  readonly tag: string;
  /** Names as WeChat hands them on: `ariaLabel`, `bindtap`, `data-sid`. */
  readonly attr: Readonly<Record<string, unknown>>;
  readonly children: readonly (Drawn | string)[];
}

/** Draws a page of the program from what its logic has handed over. */
export type DrawPage = (page: string, data: object) => Drawn;

interface Raw {
  tag: string;
  attr?: Record<string, unknown>;
  children?: (Raw | string | number)[];
}

type TemplateFunction = (path: string) => ((data: object, env: object, globals: object) => Raw) | undefined;

/** WeChat's own template function over the compiled WXML of a built program. */
export function templatesOf(folder: string): DrawPage {
  const warnings: string[] = [];
  const context: Record<string, unknown> = {
    window: {},
    console: { log: () => undefined, warn: (words: string) => warnings.push(words) },
  };
  const { template, parse } = runInNewContext(
    `${compiledTemplates(folder)}; ({ template: $gwx, parse: JSON.parse })`,
    context,
  ) as { template: TemplateFunction; parse: (text: string) => object };
  const raw = (path: string, data: object): Raw => {
    const draw = template(`${path}.wxml`);
    if (!draw) throw new Error(`no template ${path}`);
    // The template function knows objects only of its own world.
    const drawn = draw(parse(JSON.stringify(data)), {}, {});
    if (warnings.length > 0) throw new Error(`${path}: ${warnings.join('; ')}`);
    return drawn;
  };
  // Below the fifteenth level the program goes on in a component of its own, which WeChat draws from its own template.
  const inside = (node: Raw): (Drawn | string)[] => {
    const own = node.tag === 'wx-comp' ? (raw('comp', { i: node.attr?.['i'] }).children ?? []) : (node.children ?? []);
    return own.flatMap((child) =>
      typeof child !== 'object' ? [String(child)] : child.tag === 'virtual' ? inside(child) : [drawnOf(child)],
    );
  };
  const drawnOf = (node: Raw): Drawn => ({
    tag: node.tag.replace(/^wx-/, ''),
    attr: node.attr ?? {},
    children: inside(node),
  });
  return (page, data) => drawnOf(raw(page, data));
}

/** An attribute as text; empty where it is not there. */
export function textOf(node: Drawn, name: string): string {
  const value = node.attr[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
