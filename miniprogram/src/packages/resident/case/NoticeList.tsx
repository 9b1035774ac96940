import { readNoticePdf } from '@twin-pledge/shared/contracts/notices/readNoticePdf';
import { formatChineseDate, yearOf } from '@twin-pledge/shared/kernel/plainDate';
import { urlOf } from '../../../api/requestOf';
import { openPath } from '../../../platform/serverFiles';
import type { NoticeCard } from '../../../state/views';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';

/** What the office told in writing, to be opened and kept. */
export function NoticeList({ caseId, notices }: { caseId: string; notices: readonly NoticeCard[] }) {
  if (notices.length === 0) return null;
  return (
    <Card>
      <Heading level={2} look={3}>
        告知书、通知书
      </Heading>
      {notices.map(({ id, title, number, issuedOn }) => (
        <Line
          key={id}
          title={title}
          text={`${number} · ${yearOf(issuedOn)}年${formatChineseDate(issuedOn)}`}
          onPress={() =>
            void openPath(urlOf(readNoticePdf, { params: { id: caseId, noticeId: id } }), 'application/pdf')
          }
        />
      ))}
    </Card>
  );
}
