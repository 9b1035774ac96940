import type { ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { Fragment } from 'react';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { outcomeLine } from '../assessment/outcomeWords';
import { useAssessment } from '../assessment/useAssessment';
import { useCaseDesk } from '../caseDeskContext';
import css from './ActPane.module.css';
import { entryLines } from './entryLines';
import type { Procedure } from './procedure';

const needed: readonly ProcedureAction[] = ['giveOpinion', 'approve', 'refuse', 'sendBack', 'recordAssessment'];

/** What an opinion or a decision rests on, beside the buttons: the worksheet's result, the opinion, what was found. */
export function Basis({ action, procedure }: { action: ProcedureAction; procedure: Procedure }) {
  const { view } = useCaseDesk();
  const { data } = useAssessment();
  if (!needed.includes(action)) return null;
  const worksheet = action === 'recordAssessment' ? data?.worksheet : data?.recorded?.worksheet;
  const outcomes = worksheet?.outcomes.filter(({ aid }) => aid === view.aid) ?? [];
  const told = (
    ['submitSurvey', 'returnVerification', 'recordDemocraticReview', 'concludeObjection', 'giveOpinion'] as const
  )
    .filter((one) => one !== 'giveOpinion' || procedure.opinion !== null)
    .flatMap((one) => procedure.entries.filter((entry) => entry.action === one).slice(-1))
    .map((entry) => ({ entry, lines: entryLines(entry, () => undefined) }));
  return (
    <dl className={css.basis}>
      <dt>核算结果</dt>
      <dd>
        {outcomes.map((outcome, index) => (
          <div key={index}>
            <b>{aidName(outcome.aid)}</b> {outcomeLine(outcome)}
          </div>
        ))}
        {outcomes.length === 0 && '还没有'}
      </dd>
      {told.map(({ entry, lines }) => (
        <Fragment key={entry.id}>
          <dt>{basisWords[entry.action as keyof typeof basisWords]}</dt>
          <dd>
            {lines
              .filter(({ label }) => label !== '调查的人')
              .map(({ label, text }) => `${label}：${text}`)
              .join('；')}
            <span className="quiet">（{entry.byName}）</span>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

const basisWords = {
  submitSurvey: '入户调查',
  returnVerification: '信息核对',
  recordDemocraticReview: '民主评议',
  concludeObjection: '异议复核',
  giveOpinion: '初审意见',
} as const;
