import { Inject, Singleton } from '@midwayjs/core';
import { aidName, officialAidName } from '@twin-pledge/shared/copy/aids';
import { needBasisWords, needKindWords } from '@twin-pledge/shared/copy/needs';
import { longDate } from '@twin-pledge/shared/copy/noticeWords';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import type { Paper } from '../../platform/pdf/paper';
import { ApplicationRepository } from '../applications/api';
import { CaseRepository } from '../cases/api';
import { Issuers } from '../notices/api';
import { NeedsViews } from './needsViews';

/** The recorded list of needs on paper (C05; YX 二(二)2). */
@Singleton()
export class NeedsPaper {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly views!: NeedsViews;
  @Inject() private readonly issuers!: Issuers;

  /** `notAssessedYet` before the list is recorded. */
  async of(caseId: string): Promise<Paper> {
    const aidCase = await this.cases.find(caseId);
    const application = aidCase && (await this.applications.find(aidCase.applicationId));
    if (!aidCase || !application) throw new DomainError('notFound');
    const recorded = await this.views.recordedOf(caseId);
    if (!recorded) throw new DomainError('notAssessedYet');
    const on = longDate(plainDateInShanghai(new Date(recorded.at)));
    const title = '家庭救助需求评估清单';
    const applicant = application.answers.members?.[0]?.name ?? '';
    return {
      fileTitle: `${title} ${aidCase.number}`,
      parts: [
        { kind: 'title', text: title },
        { kind: 'number', text: aidCase.number },
        {
          kind: 'paragraph',
          text: `申请人：${applicant}。家庭人口：${aidCase.memberCount}人。申请事项：${officialAidName(aidCase.aid)}。`,
        },
        {
          kind: 'table',
          head: ['需要', '评估', '帮助', '依据的情况'],
          widths: [14, 10, 26, 50],
          rows: recorded.list.map(({ kind, need, aids, basis }) => [
            needKindWords(kind),
            need ? '需要' : '不需要',
            aids.map(aidName).join('、') || '—',
            basis.map(needBasisWords).join('；') || '—',
          ]),
        },
        { kind: 'paragraph', text: `评估人：${recorded.byName}。` },
        { kind: 'seal', issuer: this.issuers.name(aidCase.townshipCode), dateWords: on },
      ],
      foot: aidCase.number,
    };
  }
}
