import { householdSignerNames } from '@twin-pledge/shared/copy/survey';
import { useState } from 'react';
import type { FieldHand, FieldSurvey } from '../../../surveys/fieldSurvey';
import { surveys } from '../../../surveys/surveys';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Choice } from '../../../ui/Choice';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Signature } from '../../../ui/Signature';
import { TextInput } from '../../../ui/TextInput';

interface Props {
  survey: FieldSurvey;
  onSign: (hand: FieldHand) => void;
}

const other = 'other';
const nobody = 'nobody';

/** Who of the household signs; where nobody will, why and who saw it (C02). */
export function HouseholdHand({ survey: { caseId, along, work }, onSign }: Props) {
  const [chosen, setChosen] = useState<string | null>(work.refusal ? nobody : null);
  const [name, setName] = useState('');
  const [relation, setRelation] = useState('');
  const [drawing, setDrawing] = useState<string | null>(null);
  const signer = along.signers.find((_, index) => String(index) === chosen);
  const who = signer ?? { by: 'family' as const, name, relation };
  const ready = drawing !== null && who.name.trim() !== '' && (signer !== undefined || relation.trim() !== '');
  const refusal = work.refusal ?? { reason: '', witness: '' };
  const choose = (choice: string) => {
    setChosen(choice);
    const next = choice === nobody ? refusal : null;
    void surveys.edit(caseId, (now) => ({ ...now, refusal: next }));
  };
  const tell = (step: Partial<typeof refusal>) =>
    void surveys.edit(caseId, (now) => ({ ...now, refusal: { ...refusal, ...step } }));
  return (
    <Card>
      <Heading level={2} look={3}>
        家里谁签
      </Heading>
      <Choice
        id="household-signer"
        label="家里谁签"
        options={[
          ...along.signers.map(({ by, name: known, relation: as }, index) => ({
            value: String(index),
            label: known,
            hint: as || householdSignerNames[by],
          })),
          { value: other, label: '家里别的人' },
          { value: nobody, label: '都不肯签' },
        ]}
        chosen={chosen === null ? [] : [chosen]}
        onChange={([choice]) => choose(String(choice))}
      />
      {chosen === other && (
        <>
          <Field id="signer-name" label="姓名">
            <TextInput id="signer-name" label="姓名" value={name} maxLength={50} onChange={setName} />
          </Field>
          <Field id="signer-relation" label="和申请人什么关系">
            <TextInput
              id="signer-relation"
              label="和申请人什么关系"
              value={relation}
              maxLength={50}
              onChange={setRelation}
            />
          </Field>
        </>
      )}
      {chosen === nobody && (
        <>
          <Field id="refusal-reason" label="为什么不肯签">
            <TextInput
              id="refusal-reason"
              label="为什么不肯签"
              kind="area"
              value={refusal.reason}
              maxLength={1000}
              onChange={(reason) => tell({ reason })}
            />
          </Field>
          <Field id="refusal-witness" label="见证人" hint="谁在场、做什么的">
            <TextInput
              id="refusal-witness"
              label="见证人"
              value={refusal.witness}
              maxLength={200}
              onChange={(witness) => tell({ witness })}
            />
          </Field>
        </>
      )}
      {chosen !== null && chosen !== nobody && (
        <>
          <Signature key={chosen} id="board-household" label="家里人签字" onChange={setDrawing} />
          <ActionButton
            id="signed-household"
            small
            disabled={!ready}
            onPress={() => drawing && onSign({ by: who.by, name: who.name, relation: who.relation, drawing })}
          >
            我看过了，签好了
          </ActionButton>
        </>
      )}
    </Card>
  );
}
