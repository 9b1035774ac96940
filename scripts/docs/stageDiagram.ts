interface Arrow {
  from: readonly string[];
  to: string;
  also?: readonly { to?: string }[];
}

/** The stages as a mermaid diagram: arrows for actions that lead on, and for stages that are over by themselves. */
export function stageDiagram(
  transitions: Readonly<Record<string, Arrow>>,
  stages: Readonly<Partial<Record<string, { then?: string }>>>,
  { ends, leftOut = [] }: { ends: readonly string[]; leftOut?: readonly string[] },
): string {
  const arrows = new Map<string, string[]>();
  for (const [action, row] of Object.entries(transitions)) {
    if (leftOut.includes(action)) continue;
    for (const to of [row.to, ...(row.also ?? []).map((branch) => branch.to)]) {
      if (to === undefined || to === 'same') continue;
      for (const from of row.from.length > 0 ? row.from : ['[*]']) {
        if (from === to) continue;
        const key = `${from} --> ${to}`;
        arrows.set(key, [...(arrows.get(key) ?? []), action]);
      }
    }
  }
  const onward = Object.entries(stages).flatMap(([from, stage]) => (stage?.then ? [`${from} --> ${stage.then}`] : []));
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...[...arrows].map(([arrow, actions]) => `  ${arrow}: ${actions.join(', ')}`),
    ...onward.map((arrow) => `  ${arrow}`),
    ...ends.map((status) => `  ${status} --> [*]`),
    '```',
  ].join('\n');
}
