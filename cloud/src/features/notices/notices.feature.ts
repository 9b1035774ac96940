import type { ProviderClass } from '../../platform/wiring';
import { DecisionContent } from './decisionContent';
import { IssueNotices } from './issueNotices';
import { Issuers } from './issuers';
import { NoticeRepository } from './notice.repository';
import { NoticeBasics } from './noticeBasics';
import { NoticeContent } from './noticeContent';
import { NoticeNumbers } from './noticeNumbers';
import { NoticesController } from './notices.controller';
import { NoticeViews } from './noticeViews';
import { OpenNotice } from './openNotice.command';

/** What the feature notices puts into the program. */
export const noticesFeature: readonly ProviderClass[] = [
  DecisionContent,
  IssueNotices,
  Issuers,
  NoticeBasics,
  NoticeContent,
  NoticeNumbers,
  NoticeRepository,
  NoticeViews,
  NoticesController,
  OpenNotice,
];
