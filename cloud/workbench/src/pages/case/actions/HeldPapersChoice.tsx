import { Select } from 'antd';
import { AskItem } from './AskItem';
import type { Proposed, SupplementEdits } from './supplement';

interface HeldPapersChoiceProps {
  held: readonly Proposed[];
  edits: SupplementEdits;
  set: (key: string, chosen: boolean) => void;
  say: (key: string, words: string) => void;
}

/** A paper that came but can't be used: chosen from those that are there. */
export function HeldPapersChoice({ held, edits, set, say }: HeldPapersChoiceProps) {
  if (held.length === 0) return null;
  const isChosen = (key: string) => edits.chosen[key] ?? false;
  const rest = held.filter(({ item }) => !isChosen(item.key));
  return (
    <>
      {held
        .filter(({ item }) => isChosen(item.key))
        .map(({ item }) => (
          <AskItem
            key={item.key}
            item={item}
            chosen
            words={edits.explanations[item.key] ?? item.explanation}
            set={(on) => set(item.key, on)}
            say={(words) => say(item.key, words)}
          />
        ))}
      {rest.length > 0 && (
        <Select
          value={null}
          placeholder="＋ 交来的哪份看不清、要重拍"
          aria-label="交来的哪份要重拍"
          options={rest.map(({ item }) => ({ value: item.key, label: item.title }))}
          onChange={(key: string | null) => key !== null && set(key, true)}
        />
      )}
    </>
  );
}
