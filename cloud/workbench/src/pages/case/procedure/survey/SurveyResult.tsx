import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listSurveys } from '@twin-pledge/shared/contracts/survey/listSurveys';
import { readSurveyPhoto } from '@twin-pledge/shared/contracts/survey/readSurveyPhoto';
import { readSurveySignature } from '@twin-pledge/shared/contracts/survey/readSurveySignature';
import { householdSignerNames, letterStateNames, photoKindNames, placeWords } from '@twin-pledge/shared/copy/survey';
import { useState } from 'react';
import { useEndpoint } from '../../../../api/useEndpoint';
import { instantWords } from '../../../../parts/dates';
import { ErrorLine } from '../../../../parts/ErrorLine';
import { Loading } from '../../../../parts/Loading';
import { useCaseDesk } from '../../caseDeskContext';
import { CasePicture } from './CasePicture';
import css from './SurveyResult.module.css';

type Survey = EndpointAnswer<typeof listSurveys>['surveys'][number];

/** What a survey brought beside its five parts: opened on wish, since each look into a home is logged. */
export function SurveyResult({ surveyId }: { surveyId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <button type="button" className="plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? '收起' : '看照片、走访记录和签字'}
      </button>
      {open && <Whole surveyId={surveyId} />}
    </div>
  );
}

function Whole({ surveyId }: { surveyId: string }) {
  const { view } = useCaseDesk();
  const found = useEndpoint(listSurveys, { params: { id: view.id } }, { forgetUnseen: true });
  const survey = found.data?.surveys.find(({ id }) => id === surveyId);
  if (found.error) return <ErrorLine error={found.error} />;
  if (!survey) return <Loading what="调查表" />;
  const { visitedOn, investigators, statements, letters, photos, signatures, refusal } = survey;
  return (
    <div className={css.result}>
      <p>
        {visitedOn} 上门，调查的人：{investigators.join('、')}
      </p>
      {photos.length > 0 && (
        <div className={css.photos}>
          {photos.map((photo) => (
            <PhotoLine key={photo.id} photo={photo} />
          ))}
        </div>
      )}
      {statements.map(({ name, relation, statement }, index) => (
        <p key={index}>
          <b>
            {name}（{relation}）
          </b>
          说：{statement}
        </p>
      ))}
      {letters.map(({ to, state, content }, index) => (
        <p key={index}>
          <b>发给{to}的函</b>（{letterStateNames[state]}）：{content}
        </p>
      ))}
      <div className={css.signatures}>
        {signatures.map((signature) => (
          <Hand key={signature.id} signature={signature} />
        ))}
      </div>
      {refusal && (
        <p>
          <b>▲ 家里没有人签字：</b>
          {refusal.reason}。见证人：{refusal.witness}
        </p>
      )}
    </div>
  );
}

function PhotoLine({ photo }: { photo: Survey['photos'][number] }) {
  const { view } = useCaseDesk();
  const { id, kind, note, takenAt, byName, place } = photo;
  const name = photoKindNames[kind];
  return (
    <div className={css.piece}>
      <CasePicture endpoint={readSurveyPhoto} params={{ id: view.id, photoId: id }} name={name} />
      <div>
        <b>{name}</b>
        {note && `：${note}`}
        <p className="quiet">
          {instantWords(takenAt)} · {byName}
          <br />
          {placeWords(place)}
        </p>
      </div>
    </div>
  );
}

function Hand({ signature }: { signature: Survey['signatures'][number] }) {
  const { view } = useCaseDesk();
  const { id, by, name, relation, medium } = signature;
  const who = by === 'investigator' ? '调查人' : householdSignerNames[by];
  return (
    <div className={css.piece}>
      {medium === 'screen' ? (
        <CasePicture endpoint={readSurveySignature} params={{ id: view.id, signatureId: id }} name={`${name}的签字`} />
      ) : (
        <span className="quiet">纸上签</span>
      )}
      <span>
        {name}（{who}
        {relation && `，${relation}`}）
      </span>
    </div>
  );
}
