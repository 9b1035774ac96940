import type { ChipTone } from '../../parts/Chip';
import type { SourceLine } from '../../words/sourceWords';

interface Request {
  lines: readonly Pick<SourceLine, 'state' | 'open'>[];
  openSources: number;
}

/** How far the departments are with a case, as mark and word. */
export function requestState({ lines, openSources }: Request): { tone: ChipTone; words: string } {
  if (lines.length === 0) return { tone: 'turn', words: '还没有查' };
  const waiting = lines.filter(({ state, open }) => open && state === 'waiting').length;
  const explain = openSources - waiting;
  if (explain > 0) return { tone: 'turn', words: `${explain} 项要说明${waiting > 0 ? `，${waiting} 项在等` : ''}` };
  if (waiting > 0) return { tone: 'go', words: `答了 ${lines.length - waiting} 项，${waiting} 项在等` };
  return { tone: 'done', words: `${lines.length} 项都有结果` };
}
