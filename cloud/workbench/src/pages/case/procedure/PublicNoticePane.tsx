import { printPosting } from '@twin-pledge/shared/contracts/publicity/printPosting';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listCaseNotices } from '@twin-pledge/shared/contracts/publicity/listCaseNotices';
import { useStaff } from '../../../app/session/staffSession';
import { Chip } from '../../../parts/Chip';
import { dayWords, instantWords, todayHere } from '../../../parts/dates';
import { PdfButton } from '../../../parts/PdfButton';
import css from './Papers.module.css';
import { PostingPhotos } from './PostingPhotos';
import { usePublicNotices } from './usePublicNotices';

type Posting = EndpointAnswer<typeof listCaseNotices>['notices'][number];

const states = {
  prepared: { tone: 'turn', words: '等张贴' },
  standing: { tone: 'go', words: '公示中' },
  withheld: { tone: 'paused', words: '暂时撤下' },
  ended: { tone: 'done', words: '已结束' },
} as const;

/** The public notices of the case: to print, with the photos of their posting, and what the village said. */
export function PublicNoticePane() {
  const { data } = usePublicNotices();
  const { may } = useStaff();
  if (!data || data.notices.length === 0) return null;
  return (
    <section className={css.papers} aria-label="公示">
      {data.notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} maySee={may('startPublicity')} />
      ))}
    </section>
  );
}

function NoticeCard({ notice, maySee }: { notice: Posting; maySee: boolean }) {
  const { id, state, stage, postedOn, untilOn, objections } = notice;
  const today = todayHere();
  return (
    <article>
      <b>{stage === 'acceptance' ? '受理公示' : '审核公示'}</b>{' '}
      <Chip tone={states[state].tone}>{states[state].words}</Chip>
      <p className="quiet">
        {postedOn === null ? '还没有贴出去' : `${dayWords(postedOn, today)}张贴`}
        {untilOn !== null && `，到${dayWords(untilOn, today)}为止`}
        {objections.length === 0 && state !== 'prepared' && '。没有人提出异议'}
      </p>
      {objections.map((objection) => (
        <p key={objection.id}>
          ▲ {instantWords(objection.at)} 有村民提出：{objection.text}
          {objection.phone && <span className="quiet">（留了电话 {objection.phone}）</span>}
        </p>
      ))}
      {maySee && (
        <>
          <PdfButton endpoint={printPosting} params={{ id }}>
            打印公示
          </PdfButton>
          {state === 'standing' && <PostingPhotos noticeId={id} />}
        </>
      )}
    </article>
  );
}
