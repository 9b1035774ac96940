import { householdSignerNames } from '@twin-pledge/shared/copy/survey';
import { Image, View } from '@tarojs/components';
import { useState } from 'react';
import type { FieldHand, FieldSurvey } from '../../../surveys/fieldSurvey';
import { surveys } from '../../../surveys/surveys';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Heading } from '../../../ui/Heading';
import { Signature } from '../../../ui/Signature';
import { TextLink } from '../../../ui/TextLink';
import { HouseholdHand } from './HouseholdHand';
import { StepPage } from './StepPage';

/** Every investigator and somebody of the household, each on the board with their own hand (C02, B05). */
export function SignStep({ survey }: { survey: FieldSurvey }) {
  const { caseId, along, work } = survey;
  const names = new Map(along.investigators.eligible.map(({ id, name }) => [id, name]));
  const household = work.hands.find(({ by }) => by !== 'investigator');
  const put = (hand: FieldHand) =>
    void surveys.edit(caseId, (now) => ({
      ...now,
      hands: [...now.hands.filter((one) => !sameSigner(one, hand)), hand],
      ...(hand.by === 'investigator' ? {} : { refusal: null }),
    }));
  const drop = (hand: FieldHand) =>
    void surveys.edit(caseId, (now) => ({ ...now, hands: now.hands.filter((one) => !sameSigner(one, hand)) }));
  return (
    <StepPage title="签字" why="每个人自己拿手机、自己写，谁也不能替别人签。先把填好的给他看一遍，再签。">
      {work.people.map((staffId) => (
        <InvestigatorHand
          key={staffId}
          name={names.get(staffId) ?? ''}
          staffId={staffId}
          hand={work.hands.find((one) => one.staffId === staffId)}
          onSign={put}
          onDrop={drop}
        />
      ))}
      {household ? (
        <Signed
          hand={household}
          who={householdSignerNames[household.by as 'applicant']}
          onDrop={() => drop(household)}
        />
      ) : (
        <HouseholdHand survey={survey} onSign={put} />
      )}
    </StepPage>
  );
}

/** One hand for each investigator, one for the household. */
const sameSigner = (one: FieldHand, other: FieldHand): boolean =>
  one.by === 'investigator' ? one.staffId === other.staffId : other.by !== 'investigator';

interface InvestigatorProps {
  name: string;
  staffId: string;
  hand: FieldHand | undefined;
  onSign: (hand: FieldHand) => void;
  onDrop: (hand: FieldHand) => void;
}

function InvestigatorHand({ name, staffId, hand, onSign, onDrop }: InvestigatorProps) {
  const [open, setOpen] = useState(false);
  const [drawing, setDrawing] = useState<string | null>(null);
  if (hand) return <Signed hand={hand} who="调查人" onDrop={() => onDrop(hand)} />;
  return (
    <Card>
      <View className="stack-tight">
        <View className="row-wide">
          <Heading level={2} look={3}>
            调查人 {name}
          </Heading>
          <Chip tone="turn">还没签</Chip>
        </View>
        {open ? (
          <>
            <Signature id={`board-${staffId}`} label={`${name}签字`} onChange={setDrawing} />
            <ActionButton
              id={`signed-${staffId}`}
              small
              disabled={drawing === null}
              onPress={() => drawing && onSign({ by: 'investigator', staffId, name, relation: '', drawing })}
            >
              我是{name}，签好了
            </ActionButton>
          </>
        ) : (
          <ActionButton id={`sign-${staffId}`} small kind="ghost" onPress={() => setOpen(true)}>
            {name}来签
          </ActionButton>
        )}
      </View>
    </Card>
  );
}

function Signed({ hand, who, onDrop }: { hand: FieldHand; who: string; onDrop: () => void }) {
  return (
    <Card>
      <View className="stack-tight">
        <View className="row-wide">
          <Heading level={2} look={3}>
            {who} {hand.name}
          </Heading>
          <Chip tone="done">签好了</Chip>
        </View>
        <Image
          className="signature-shown"
          src={`data:image/png;base64,${hand.drawing}`}
          mode="aspectFit"
          aria-label={`${hand.name}的签字`}
        />
        <TextLink label={`${hand.name}重新签`} onPress={onDrop}>
          重新签
        </TextLink>
      </View>
    </Card>
  );
}
