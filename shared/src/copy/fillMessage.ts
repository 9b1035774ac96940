import { aidCodes } from '../kernel/aidCode';
import { formatChineseDate, parsePlainDate } from '../kernel/plainDate';
import { aidName } from './aids';

export type MessageParams = Readonly<Record<string, string | number>>;

function inWords(name: string, value: string | number): string {
  const text = String(value);
  if (name === 'aid') return aidCodes.filter((aid) => aid === text).map(aidName)[0] ?? text;
  return /On$/.test(name) && parsePlainDate(text) !== null ? formatChineseDate(text) : text;
}

/**
 * A message's text with its parameters filled in. A part in [square brackets] is left out where one of its parameters is
 * missing or empty; anywhere else a missing one reads ……, so that a message never fails to arrive.
 */
export function fillMessage(template: string, params: MessageParams): string {
  const told = (name: string): string => {
    const value = Object.prototype.hasOwnProperty.call(params, name) ? params[name] : undefined;
    return value === undefined || value === '' ? '' : inWords(name, value);
  };
  const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).map((mark) => mark.slice(1, -1));
  return template
    .replace(/\[([^\]]*)\]/g, (_, part: string) => (names(part).every((name) => told(name) !== '') ? part : ''))
    .replace(/\{(\w+)\}/g, (_, name: string) => told(name) || '……');
}
