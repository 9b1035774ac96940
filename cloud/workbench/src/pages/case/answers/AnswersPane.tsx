import { Segmented } from 'antd';
import { useState } from 'react';
import { Pane } from '../../../parts/Pane';
import { HistoryView } from '../history/HistoryView';
import { useCaseDesk } from '../caseDeskContext';
import { AllAnswers } from './AllAnswers';
import { OverviewView } from './OverviewView';
import { SignaturesView } from './SignaturesView';

type View = 'overview' | 'all' | 'signatures' | 'history';

/** What was told: short, in full, who signed, and what has happened since. */
export function AnswersPane() {
  const { view } = useCaseDesk();
  const [shown, setShown] = useState<View>('overview');
  const unsigned = view.signatures.filter(
    (one) => one.required && (one.state === 'missing' || one.state === 'linkSent'),
  ).length;
  const options = [
    { value: 'overview', label: '要点' },
    { value: 'all', label: '全部填报' },
    { value: 'signatures', label: unsigned > 0 ? `签字（缺 ${unsigned}）` : '签字' },
    { value: 'history', label: '经过' },
  ];
  return (
    <Pane
      label="填报内容"
      title={<Segmented<View> value={shown} onChange={setShown} options={options as never} aria-label="填报内容" />}
    >
      {shown === 'overview' && <OverviewView />}
      {shown === 'all' && <AllAnswers />}
      {shown === 'signatures' && <SignaturesView />}
      {shown === 'history' && <HistoryView />}
    </Pane>
  );
}
