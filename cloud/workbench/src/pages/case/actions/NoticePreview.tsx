import type { SupplementItem } from './supplement';

/** The notice as the applicant reads it: title and explanation of each line, nothing added. */
export function NoticePreview({ items }: { items: readonly SupplementItem[] }) {
  if (items.length === 0) return <p>（还没有选）</p>;
  return (
    <ol>
      {items.map((item) => (
        <li key={item.key}>
          <b>{item.title}</b>
          <p>{item.explanation}</p>
        </li>
      ))}
    </ol>
  );
}
