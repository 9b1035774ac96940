import type { SupplementItem } from './supplement';

const heads = { paper: '请补材料', answer: '请写清楚', signature: '请签字' } as const;

/** The notice as the applicant reads it. */
export function NoticePreview({ items }: { items: readonly SupplementItem[] }) {
  if (items.length === 0) return <p>（还没有选）</p>;
  return (
    <ol>
      {items.map((item) => (
        <li key={item.key}>
          {heads[item.kind]}：<b>{item.title}</b>
          {item.explanation !== item.title && <p>{item.explanation}</p>}
        </li>
      ))}
    </ol>
  );
}
