import { asksForFigures } from '@twin-pledge/shared/forms/selfCheck/told';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { AppPage } from '../../../frame/AppPage';
import { toPart, toTop } from '../../../platform/focus';
import { back, open } from '../../../platform/navigation';
import { usePublicOnly } from '../../../session/usePublicOnly';
import { homePlace, keepHomePlace } from '../../../state/homePlace';
import { ActionButton } from '../../../ui/ActionButton';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Progress } from '../../../ui/Progress';
import { TextLink } from '../../../ui/TextLink';
import { FamilyStep } from './FamilyStep';
import { MoneyStep } from './MoneyStep';
import { ResultStep } from './ResultStep';
import { WhatStep } from './WhatStep';
import { forgetTold, keepTold, keptTold } from './keptTold';
import { emptyForm, familyProblems, moneyProblems, type ToldForm } from './toldForm';

type Step = 'what' | 'family' | 'money' | 'result';

/** Public: what happened, a few plain questions, and which aids may fit. What is told stays on this phone. */
export default function SelfCheckPage() {
  const publicOnly = usePublicOnly();
  const [form, setForm] = useState<ToldForm>(() => keptTold() ?? emptyForm(homePlace()));
  const [step, setStep] = useState<Step>('what');
  const [problems, setProblems] = useState<Record<string, string>>({});
  const steps: Step[] = asksForFigures(form.events)
    ? ['what', 'family', 'money', 'result']
    : ['what', 'family', 'result'];
  const at = steps.indexOf(step);
  const change = (changes: Partial<ToldForm>) => {
    const next = { ...form, fitting: undefined, ...changes };
    setForm(next);
    keepTold(next);
    if (changes.place) keepHomePlace(changes.place);
  };
  const turnTo = (next: Step | undefined) => {
    setProblems({});
    if (next) setStep(next);
    toTop();
  };
  const goOn = () => {
    const found = wrongOn(step, form);
    if (Object.keys(found).length === 0) return turnTo(steps[at + 1]);
    setProblems(found);
    toTop();
    toPart('error-summary');
  };
  const clear = () => {
    forgetTold();
    setForm(emptyForm(homePlace()));
    turnTo('what');
  };
  const apply = () => open('start', { told: 'yes' });
  const goBack = () => (at > 0 ? turnTo(steps[at - 1]) : back());
  const clearLink = (
    <View className="row-wide">
      <View className="grow small">填的只存在这部手机上，不用登录。</View>
      <TextLink onPress={clear}>清空</TextLink>
    </View>
  );
  const given = { form, problems, onChange: change };
  return (
    <AppPage
      title="先看看能申请什么"
      forEveryone
      onBack={goBack}
      foot={
        step === 'result' ? (
          <ActionButton id="self-check-apply" onPress={apply}>
            {publicOnly ? '看到哪里申请' : '去申请'}
          </ActionButton>
        ) : (
          <ActionButton id="next" onPress={goOn}>
            {steps[at + 1] === 'result' ? '看结果' : '下一步'}
          </ActionButton>
        )
      }
    >
      <Progress index={at + 1} of={steps.length} words={`第 ${at + 1} 步，共 ${steps.length} 步`} />
      {process.env.TARO_ENV !== 'h5' && at > 0 && (
        <View>
          <TextLink onPress={goBack}>‹ 上一步</TextLink>
        </View>
      )}
      <ErrorSummary
        problems={Object.entries(problems).map(([key, text]) => ({ key, text, onPress: () => toPart(key) }))}
      />
      {step === 'what' && <WhatStep {...given} />}
      {step === 'family' && <FamilyStep {...given} />}
      {step === 'money' && <MoneyStep {...given} />}
      {step === 'result' && <ResultStep form={form} onFitting={(fitting) => change({ fitting })} />}
      {clearLink}
    </AppPage>
  );
}

function wrongOn(step: Step, form: ToldForm): Record<string, string> {
  if (step === 'what') return form.events.length === 0 ? { events: '请先选遇到了什么事' } : {};
  if (step === 'family') return { ...(form.place ? {} : { place: '请选住在哪里' }), ...familyProblems(form) };
  return step === 'money' ? moneyProblems(form) : {};
}
