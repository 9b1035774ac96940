import { applicationsFeature } from './features/applications/applications.feature';
import { askedFeature } from './features/asked/asked.feature';
import { caseAccessFeature } from './features/caseAccess/caseAccess.feature';
import { casesFeature } from './features/cases/cases.feature';
import { deskFeature } from './features/desk/desk.feature';
import { draftsFeature } from './features/drafts/drafts.feature';
import { handoverFeature } from './features/handover/handover.feature';
import { awardsFeature } from './features/awards/awards.feature';
import { grantsFeature } from './features/grants/grants.feature';
import { exchangeFeature } from './features/exchange/exchange.feature';
import { assessmentFeature } from './features/assessment/assessment.feature';
import { noticesFeature } from './features/notices/notices.feature';
import { ownCopyFeature } from './features/ownCopy/ownCopy.feature';
import { nextAidFeature } from './features/nextAid/nextAid.feature';
import { referralsFeature } from './features/referrals/referrals.feature';
import { publicityFeature } from './features/publicity/publicity.feature';
import { helpedFeature } from './features/helped/helped.feature';
import { proxiesFeature } from './features/proxies/proxies.feature';
import { procedureFeature } from './features/procedure/procedure.feature';
import { findingsFeature } from './features/findings/findings.feature';
import { careFeature } from './features/care/care.feature';
import { evidenceFeature } from './features/evidence/evidence.feature';
import { paymentsFeature } from './features/payments/payments.feature';
import { reserveFeature } from './features/reserve/reserve.feature';
import { signingFeature } from './features/signing/signing.feature';
import { surveyFeature } from './features/survey/survey.feature';
import { jobs } from './jobs/jobs';
import { accountsFeature } from './features/accounts/accounts.feature';
import { People } from './features/accounts/people';
import { calendarFeature } from './features/calendar/calendar.feature';
import { UndatedDuties } from './features/calendar/undatedDuties';
import { CaseUndatedDuties } from './features/cases/undatedDuties';
import { messagesFeature } from './features/messages/messages.feature';
import { placesFeature } from './features/places/places.feature';
import { staffFeature } from './features/staff/staff.feature';
import { vaultFeature } from './features/vault/vault.feature';
import { verificationFeature } from './features/verification/verification.feature';
import { PrincipalSource } from './platform/auth/principalSource';
import { RealNameConnector } from './platform/wechat/realNameConnector';
import { WechatRealName } from './platform/wechat/wechatRealName';
import type { Binding, ProviderClass } from './platform/wiring';

/** Controllers and providers of all features; each is created at start. */
export const features: readonly ProviderClass[] = [
  ...accountsFeature,
  ...calendarFeature,
  ...placesFeature,
  ...staffFeature,
  ...applicationsFeature,
  ...caseAccessFeature,
  ...casesFeature,
  ...assessmentFeature,
  ...procedureFeature,
  ...awardsFeature,
  ...grantsFeature,
  ...exchangeFeature,
  ...noticesFeature,
  ...referralsFeature,
  ...nextAidFeature,
  ...publicityFeature,
  ...findingsFeature,
  ...reserveFeature,
  ...paymentsFeature,
  ...evidenceFeature,
  ...careFeature,
  ...verificationFeature,
  ...deskFeature,
  ...draftsFeature,
  ...handoverFeature,
  ...askedFeature,
  ...ownCopyFeature,
  ...proxiesFeature,
  ...helpedFeature,
  ...signingFeature,
  ...surveyFeature,
  ...jobs,
  ...vaultFeature,
  ...messagesFeature,
];

/** Which class does what the platform only names: `[abstract class, the class that does it]`, in order of need. */
export const bindings: readonly Binding[] = [
  [RealNameConnector, WechatRealName],
  [PrincipalSource, People],
  [UndatedDuties, CaseUndatedDuties],
];
