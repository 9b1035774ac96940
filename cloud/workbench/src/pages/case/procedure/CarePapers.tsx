import { readAgreementPdf } from '@twin-pledge/shared/contracts/care/readAgreementPdf';
import { showCare } from '@twin-pledge/shared/contracts/care/showCare';
import { careGradeWords, indicatorWords, supportWords } from '@twin-pledge/shared/copy/careWords';
import { formatFen } from '@twin-pledge/shared/kernel/fen';
import { useEndpoint } from '../../../api/useEndpoint';
import { Chip } from '../../../parts/Chip';
import { PdfButton } from '../../../parts/PdfButton';
import { useCaseDesk } from '../caseDeskContext';
import css from './Papers.module.css';

const states = { drawnUp: '等三方签字', signed: '已签', replaced: '已换新' } as const;

/** Self-care as it was found, and the care agreements with their paper. */
export function CarePapers() {
  const { view } = useCaseDesk();
  const { data } = useEndpoint(showCare, { params: { id: view.id } }, { staleMs: 0 });
  if (!data || (data.selfCare.length === 0 && data.agreements.length === 0)) return null;
  return (
    <section className={css.papers} aria-label="自理能力和照料">
      {data.selfCare.map(({ memberId, name, grade, unmet, indicators, assessedOn, byNames, amountFen }) => (
        <article key={memberId}>
          <b>
            {name}：{careGradeWords[grade]}
          </b>{' '}
          {amountFen === null ? <span className="quiet">金额等供养方式定好</span> : <b>{formatFen(amountFen)} 元/月</b>}
          <p className="quiet">
            {assessedOn} 评估，{byNames.join('、')}。
            {unmet === 0
              ? '六项都能自己做。'
              : `做不到：${indicators
                  .filter(({ able }) => !able)
                  .map(({ code, note }) => indicatorWords[code] + (note ? `（${note}）` : ''))
                  .join('、')}。`}
          </p>
        </article>
      ))}
      {data.agreements.map(({ id, number, state, plan, signedOn }) => (
        <article key={id}>
          <b>委托照料协议 {number}</b>{' '}
          <Chip tone={state === 'signed' ? 'done' : state === 'drawnUp' ? 'turn' : 'paused'}>{states[state]}</Chip>
          <p className="quiet">
            {supportWords(plan.mode)}；{plan.institution ?? plan.caregiver.name}（{plan.caregiver.relation}），
            {plan.caregiver.phone}
            {plan.wantsInstitution && '；本人想住供养服务机构'}
            {signedOn && `；${signedOn} 签`}
          </p>
          {state !== 'replaced' && (
            <PdfButton endpoint={readAgreementPdf} params={{ id: view.id, agreementId: id }}>
              打印协议
            </PdfButton>
          )}
        </article>
      ))}
    </section>
  );
}
