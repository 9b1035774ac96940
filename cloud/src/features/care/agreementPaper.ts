import { Inject, Singleton } from '@midwayjs/core';
import { homeOf } from '@twin-pledge/shared/casework/authority';
import { careAgreementParts } from '@twin-pledge/shared/copy/careAgreementPaper';
import { longDate } from '@twin-pledge/shared/copy/noticeWords';
import type { Transaction } from '../../platform/database/database';
import type { Paper } from '../../platform/pdf/paper';
import type { CaseRow } from '../cases/api';
import { Issuers } from '../notices/api';
import type { CareAgreement } from './careAgreement.repository';
import { SupportedPersons } from './supportedPersons';

const title = '特困人员委托照料协议';

/** The agreement as it is printed and signed by its three parties. */
@Singleton()
export class AgreementPaper {
  @Inject() private readonly persons!: SupportedPersons;
  @Inject() private readonly issuers!: Issuers;

  async of(aidCase: CaseRow, agreement: CareAgreement, tx?: Transaction): Promise<Paper> {
    const { number, plan, drawnUpOn, signedOn, signed } = agreement;
    const office = this.issuers.name(homeOf(aidCase));
    const persons = (await this.persons.of(aidCase, tx)).map(({ name }) => name);
    const drawn = (drawing: string | undefined) => (drawing ? Buffer.from(drawing, 'base64') : undefined);
    return {
      fileTitle: `${title} ${number}`,
      parts: [
        { kind: 'title', text: title },
        { kind: 'number', text: number },
        ...careAgreementParts({ office, persons, plan, caseNumber: aidCase.number }),
        {
          kind: 'signatures',
          places: [
            { label: '甲方（经办人）', drawing: drawn(signed?.drawings?.township) },
            { label: `乙方：${plan.caregiver.name}`, drawing: drawn(signed?.drawings?.caregiver) },
            {
              label: `丙方（本人或监护人）${signed ? `：${signed.personName}` : ''}`,
              drawing: drawn(signed?.drawings?.person),
            },
          ],
        },
        { kind: 'seal', issuer: office, dateWords: longDate(signedOn ?? drawnUpOn) },
      ],
      foot: number,
    };
  }
}
