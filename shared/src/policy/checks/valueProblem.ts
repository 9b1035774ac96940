import type { ParamSpec } from '../paramSpec';
import { units } from '../paramSpec';
import { structureSchemas } from '../structureSchemas';
import { issueWords } from './issueWords';

/** So many faults of one value are told at once: all points of both commitments, and a few more. */
const mostTold = 20;

/** Why a value does not fit a parameter, in plain Chinese; null where it does. */
export function valueProblem(id: string, spec: ParamSpec, value: unknown): string | null {
  switch (spec.type) {
    case 'number':
    case 'money':
      return numberProblem(spec, value);
    case 'boolean':
      return typeof value === 'boolean' ? null : '要写 true（是）或 false（否）';
    case 'string':
      return textProblem(spec, value);
    case 'list':
      if (!Array.isArray(value)) return '要写成清单：[甲, 乙]';
      return firstOf(value.map((item) => textProblem(spec, item)));
    case 'numberList':
      if (!Array.isArray(value)) return '要写成数字清单：[15, 3]';
      return firstOf(value.map((item) => numberProblem(spec, item)));
    case 'record':
      return recordProblem(spec, value);
    case 'structure':
      return structureProblem(id, value);
  }
}

/** Why an entry's unit does not fit, in plain Chinese; null where it does. */
export function unitProblem(spec: ParamSpec, unit: string | undefined): string | null {
  if ((spec.units as readonly string[]).includes(unit ?? 'none')) return null;
  const wanted = spec.units.map((name) => (name === 'none' ? '不写 unit' : `unit: ${name}（${units[name]}）`));
  return `单位不对，应当是 ${wanted.join(' 或 ')}`;
}

function numberProblem({ min, max, type }: ParamSpec, value: unknown): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return '要写一个数字，不加引号和单位';
  if (min !== undefined && value < min) return `不能小于 ${min}`;
  if (max !== undefined && value > max) return `不能大于 ${max}`;
  if (type === 'money' && Math.abs(value * 100 - Math.round(value * 100)) > 1e-6) return '金额最多写到分（两位小数）';
  return null;
}

function textProblem({ oneOf }: ParamSpec, value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return '要写文字';
  if (!oneOf || Object.prototype.hasOwnProperty.call(oneOf, value)) return null;
  const choices = Object.entries(oneOf).map(([code, name]) => `${code}（${name}）`);
  return `“${value}”不在可选的里面：${choices.join('、')}`;
}

function recordProblem(spec: ParamSpec, value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return '要写成“编号: 值”的表';
  const items = Object.values(value);
  if (items.some((item) => typeof item !== 'string' && typeof item !== 'number')) return '表里的值要写数字或文字';
  return spec.oneOf ? firstOf(items.map((item) => textProblem(spec, item))) : null;
}

function structureProblem(id: string, value: unknown): string | null {
  const reading = structureSchemas[id]?.safeParse(value);
  if (!reading || reading.success) return null;
  const { issues } = reading.error;
  const words = issues.slice(0, mostTold).map(issueWords).join('；');
  return issues.every(({ code }) => code === 'custom') ? words : `内容的格式不对：${words}`;
}

const firstOf = (problems: readonly (string | null)[]): string | null => problems.find((problem) => problem) ?? null;
