import { listNotices } from '@twin-pledge/shared/contracts/notices/listNotices';
import { readNoticePdf } from '@twin-pledge/shared/contracts/notices/readNoticePdf';
import { useEndpoint } from '../../../api/useEndpoint';
import { Chip } from '../../../parts/Chip';
import { dayWords, instantWords, todayHere } from '../../../parts/dates';
import { PdfButton } from '../../../parts/PdfButton';
import { useCaseDesk } from '../caseDeskContext';
import { noticeDelivery } from './noticeDelivery';
import css from './Papers.module.css';

/** What the office told the household in writing: its number, whether it arrived and how that is known; to print for those without a phone. */
export function NoticePane() {
  const { view } = useCaseDesk();
  const { data } = useEndpoint(listNotices, { params: { id: view.id } }, { staleMs: 0 });
  const today = todayHere();
  if (!data || data.notices.length === 0) return null;
  return (
    <section className={css.papers} aria-label="通知书">
      {data.notices.map((notice) => {
        const { tone, words, proof } = noticeDelivery(notice, instantWords);
        return (
          <article key={notice.id}>
            <b>{notice.title}</b> <span className="numbers">{notice.number}</span> <Chip tone={tone}>{words}</Chip>
            <p className="quiet">
              {notice.issuer} {dayWords(notice.issuedOn, today)}发。{proof}
            </p>
            <PdfButton endpoint={readNoticePdf} params={{ id: view.id, noticeId: notice.id }}>
              打印
            </PdfButton>
          </article>
        );
      })}
    </section>
  );
}
