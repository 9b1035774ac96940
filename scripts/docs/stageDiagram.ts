import { spaced } from './codeList';

interface Arrow {
  from: readonly string[];
  to: string;
  also?: readonly { to?: string; from?: readonly string[]; when?: readonly string[] }[];
}

interface Picture {
  /** Stages with their names, in the order of the procedure. */
  names: Readonly<Record<string, string>>;
  /** Stages from which nothing leads on. */
  ends: readonly string[];
  /** Actions that lead out of nearly every stage, and are told in words beside the picture. */
  leftOut?: readonly string[];
}

/** The stages as a mermaid diagram: arrows for actions that lead on, and for stages that are over by themselves. */
export function stageDiagram(
  transitions: Readonly<Record<string, Arrow>>,
  stages: Readonly<Partial<Record<string, { then?: string }>>>,
  { names, ends, leftOut = [] }: Picture,
): string {
  const arrows = new Map<string, string[]>();
  const draw = (from: string, to: string, action: string) => {
    if (from !== to) arrows.set(`${from} --> ${to}`, [...(arrows.get(`${from} --> ${to}`) ?? []), action]);
  };
  for (const [action, row] of Object.entries(transitions).filter(([code]) => !leftOut.includes(code))) {
    for (const { to, from, when } of [{ ...row, when: undefined }, ...(row.also ?? [])]) {
      if (to === undefined || to === 'same') continue;
      const label = when?.length ? `${spaced(action)} where ${when.map(spaced).join(' and ')}` : spaced(action);
      for (const stage of from ?? row.from) draw(stage, to, label);
      if (row.from.length === 0) draw('[*]', to, label);
    }
  }
  const onward = Object.entries(stages).flatMap(([from, stage]) => (stage?.then ? [`${from} --> ${stage.then}`] : []));
  const drawn = [...arrows.keys(), ...onward].join(' ').split(' ');
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...Object.entries(names)
      .filter(([stage]) => drawn.includes(stage))
      .map(([stage, name]) => `  state "${name} ${stage}" as ${stage}`),
    ...[...arrows].map(([arrow, actions]) => `  ${arrow}: ${actions.join(', or ')}`),
    ...onward.map((arrow) => `  ${arrow}: nothing is owed`),
    ...ends.filter((stage) => drawn.includes(stage)).map((stage) => `  ${stage} --> [*]`),
    '```',
  ].join('\n');
}
