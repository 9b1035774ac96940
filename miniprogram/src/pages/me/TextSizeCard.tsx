import { View } from '@tarojs/components';
import { useState } from 'react';
import { chooseTextStep, chosenTextStep, presentTextStep } from '../../platform/textChoice';
import { textStepStore } from '../../state/textStepStore';
import { Card } from '../../ui/Card';
import { Choice } from '../../ui/Choice';
import { Heading } from '../../ui/Heading';
import type { TextStep } from '../../ui/textStep';

const options = [
  { value: 0, label: '跟手机一样' },
  { value: 1, label: '标准字' },
  { value: 2, label: '大字' },
  { value: 3, label: '最大字' },
];

/** The switch for larger type; the whole program follows at once, and it is remembered. */
export function TextSizeCard() {
  const [chosen, setChosen] = useState<number>(chosenTextStep() ?? 0);
  const choose = (step: number) => {
    setChosen(step);
    chooseTextStep(step === 0 ? null : (step as TextStep));
    textStepStore.set(presentTextStep());
  };
  return (
    <Card>
      <View className="stack-tight">
        <Heading level={2} look={3}>
          字的大小
        </Heading>
        <Choice
          id="text-size"
          label="字的大小"
          options={options}
          chosen={[chosen]}
          onChange={([step]) => choose(Number(step))}
        />
      </View>
    </Card>
  );
}
