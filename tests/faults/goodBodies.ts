import { inventedIdNumber } from '../support/people';

const number = inventedIdNumber('1971-03-04');

/** Bodies that pass the schema, for endpoints that no probe of the access matrix knows. */
export const goodBodies: Readonly<Record<string, Record<string, unknown>>> = {
  'assessment.selfCheck': { regionCode: '360281100201', events: ['noIncome'], area: 'rural', people: [{ age: 70 }] },
  'calendar.import': { year: 2027, csv: '2027-01-01,休\n', source: '示范通知' },
  'desk.queue': { scope: 'all', search: '示桂' },
  'drafts.open': { purposeKey: 'family:7', window: false },
  'identity.declare': { name: '示范甲', idNumber: number, phone: '13800000003' },
  'identity.meeting': { code: '123456', name: '示范甲', idNumber: number },
  'identity.wechat': { code: 'code-of-nobody' },
  'signIn.demonstration': { key: 'nobody' },
  'signIn.secondFactor': { challenge: 'a'.repeat(43), code: '123456' },
  'signIn.staff': { loginName: 'nobody.here', password: 'not the password' },
  'signIn.wechat': { code: 'code-of-nobody' },
  'signing.signStaffCommitment': { textHash: 'a'.repeat(64), drawing: 'A'.repeat(400) },
  'verification.signAgreement': { textHash: 'a'.repeat(64), drawing: 'A'.repeat(400) },
  'proxies.listCalls': { name: '示桂兰' },
  'staff.list': { search: '示' },
  'staff.leaves': { search: '示' },
  'staff.add': { loginName: 'x', name: '示范乙', roles: ['villageAide'], regionCode: '360281100201', phone: '' },
  'staff.changePassword': { current: 'not the password', next: 'another password' },
};
