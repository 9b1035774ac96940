import { textOf, type Drawn } from './drawn';

/** A node and all inside it. */
export const allNodes = (node: Drawn): Drawn[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : allNodes(child))),
];

/** Whether a node wears this class. */
export const hasClass = (node: Drawn, name: string): boolean => textOf(node, 'class').split(' ').includes(name);

/** The words on a node, one after the other, spaces between the nodes' own. */
export const wordsOf = (node: Drawn): string =>
  node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');

/** The words on a node without any space, to be compared. */
export const wordsIn = (node: Drawn): string => wordsOf(node).replace(/\s/g, '');

/** What a screen reader calls a node: its label, else its words. */
export const nameOf = (node: Drawn): string => textOf(node, 'ariaLabel').replace(/\s/g, '') || wordsIn(node);
