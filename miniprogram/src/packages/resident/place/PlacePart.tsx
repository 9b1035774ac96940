import { aidInASentence, aidName } from '@twin-pledge/shared/copy/aids';
import { responsibleSteps } from '@twin-pledge/shared/copy/responsibleSteps';
import { level } from '@twin-pledge/shared/kernel/regionCode';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { dial } from '../../../platform/dial';
import { open } from '../../../platform/navigation';
import type { Place } from '../../../state/usePlace';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';
import { RuleCard } from './RuleCard';

const stepWords: Readonly<Record<string, string>> = responsibleSteps;

/** Rules shown before anybody searches or asks for all of them. */
const firstRules = 5;

/** One place: telephone numbers, the aids it offers, who is responsible, and its rules, searchable. */
export function PlacePart({ place }: { place: Place }) {
  const [wanted, setWanted] = useState('');
  const [all, setAll] = useState(false);
  if (!place.served) return <Notice tone="warn">这个地方还没有开通，请打当地民政部门的电话。</Notice>;
  const phones = [place.townshipPhone, place.hotline].filter((phone): phone is string => phone !== null);
  const word = wanted.trim();
  const steps = [...new Set(place.responsible.map((one) => one.step))];
  const rules = place.rules.filter((rule) => word === '' || `${rule.label}${rule.value}${rule.source}`.includes(word));
  const shown = all || word !== '' ? rules : rules.slice(0, firstRules);
  return (
    <>
      <Card>
        <View className="stack-tight">
          <Heading level={2}>{place.names.slice(-2).join(' · ')}</Heading>
          {place.hours && <View className="small">{place.hours}</View>}
          {phones.map((phone, index) => (
            <ActionButton
              key={phone}
              kind={index === 0 ? 'main' : 'ghost'}
              label={`打电话 ${phone}`}
              onPress={() => dial(phone)}
            >
              {index === 0 && place.townshipPhone ? '打给民政办' : '救助热线'} {phone}
            </ActionButton>
          ))}
        </View>
      </Card>
      {level(place.code) === 'village' && (
        <Card>
          <Line
            id="open-board"
            title="村里的公示"
            text="谁家申请了、准备批准，有不同意见可以说"
            onPress={() => open('board', { code: place.code })}
          />
        </Card>
      )}
      <Card>
        <Heading level={2} look={3}>
          能办什么
        </Heading>
        {place.aids.map((aid) => (
          <Line key={aid} title={aidName(aid)} text={aidInASentence(aid)} />
        ))}
      </Card>
      {place.responsible.length > 0 && (
        <Card>
          <Heading level={2} look={3}>
            谁来办
          </Heading>
          {steps.map((step) => (
            <Line
              key={step}
              title={stepWords[step] ?? step}
              end={
                <View className="strong">
                  {place.responsible
                    .filter((one) => one.step === step)
                    .map((one) => one.name)
                    .join('、')}
                </View>
              }
            />
          ))}
        </Card>
      )}
      <Heading level={2}>按什么规定</Heading>
      <Field id="rule-search" label="找一条规定" hint="比如：公示、工作日、低保标准">
        <TextInput id="rule-search" label="找一条规定" value={wanted} maxLength={20} onChange={setWanted} />
      </Field>
      {rules.length === 0 && <View className="small">没有找到，换个词试试。</View>}
      {shown.map((rule) => (
        <RuleCard key={rule.id} rule={rule} />
      ))}
      {shown.length < rules.length && (
        <ActionButton kind="ghost" onPress={() => setAll(true)}>
          看全部 {rules.length} 条
        </ActionButton>
      )}
    </>
  );
}
