import { instantWords } from '../../../parts/dates';
import type { DeskCase } from '../deskCase';

/** What the resident said when handing in: explanations, and what cannot be had and why. */
export function SupplementAnswer({ request }: { request: DeskCase['supplementRequests'][number] }) {
  const { answeredAt, note, cannotProvide } = request;
  if (answeredAt === null) return null;
  return (
    <>
      <p className="quiet">{instantWords(answeredAt)} 补齐</p>
      {note && <p>对方说：{note}</p>}
      {cannotProvide.map(({ title, why }) => (
        <p key={title}>
          ▲ 拿不出{title}：{why}
        </p>
      ))}
    </>
  );
}
