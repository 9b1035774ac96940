export { Issuers } from './issuers';
export { IssueNotices } from './issueNotices';
export { NoticeRepository } from './notice.repository';
export { noticePdf } from './noticePdf';
