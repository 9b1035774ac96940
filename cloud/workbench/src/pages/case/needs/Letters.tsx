import { readNoticePdf } from '@twin-pledge/shared/contracts/notices/readNoticePdf';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { referralAnswerWords } from '@twin-pledge/shared/copy/referral';
import { Button } from 'antd';
import { useState } from 'react';
import { Chip } from '../../../parts/Chip';
import { dayWords, todayHere } from '../../../parts/dates';
import { PdfButton } from '../../../parts/PdfButton';
import { HandOverModal } from './HandOverModal';
import css from './NeedsView.module.css';
import type { Letter } from './useNeeds';

/** Each letter: to whom, by which way, received or handed over, until when, and the answer. */
export function Letters({ letters }: { letters: readonly Letter[] }) {
  const [handing, hand] = useState<Letter | null>(null);
  return (
    <>
      <ul className={css.letters}>
        {letters.map((letter) => (
          <li key={letter.id}>
            <div>
              <b>{letter.department}</b> · {aidName(letter.aid)} <LetterChip letter={letter} />
              <p className="quiet">
                {letter.number} · {wayWords(letter)}
              </p>
              {letter.answer && <p>答复：{letter.answer}</p>}
            </div>
            <div className={css.buttons}>
              <PdfButton endpoint={readNoticePdf} params={{ id: letter.caseId, noticeId: letter.noticeId }}>
                打印
              </PdfButton>
              {letter.sendBy === 'hand' && letter.answeredOn === null && (
                <Button size="small" onClick={() => hand(letter)}>
                  {letter.handedOn === null ? '登记送到了' : '改送达登记'}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      {handing && <HandOverModal letter={handing} close={() => hand(null)} />}
    </>
  );
}

function LetterChip({ letter: { result, answeredOn, late, dueOn } }: { letter: Letter }) {
  const today = todayHere();
  if (answeredOn !== null)
    return <Chip tone="done">{result === null ? '已答复' : `已答复：${referralAnswerWords(result)}`}</Chip>;
  if (late) return <Chip tone="late">超过答复的日子</Chip>;
  return <Chip tone="go">{dueOn === null ? '等答复' : `等答复，${dayWords(dueOn, today)}前`}</Chip>;
}

function wayWords({ sentOn, sendBy, handedTo, handedOn, receivedOn, receivedByName }: Letter): string {
  const today = todayHere();
  const sent = `${dayWords(sentOn, today)}发出`;
  if (sendBy === 'queue')
    return receivedOn === null
      ? `${sent}，在部门的待办里，还没签收`
      : `${sent}，${dayWords(receivedOn, today)} ${receivedByName ?? ''}签收`;
  return handedOn === null
    ? `${sent}，要打印送去，送到了请登记`
    : `${sent}，${dayWords(handedOn, today)} ${handedTo ?? ''}收下`;
}
