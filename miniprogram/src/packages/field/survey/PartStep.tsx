import { factsOfPart } from '@twin-pledge/shared/assessment/surveyParts';
import type { SurveyPart } from '@twin-pledge/shared/assessment/surveyParts';
import { sectionsAsTold } from '@twin-pledge/shared/copy/factSections';
import type { FactSection } from '@twin-pledge/shared/copy/factSections';
import { surveyPartNames } from '@twin-pledge/shared/copy/survey';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { corrections } from '../../../surveys/corrections';
import type { FieldSurvey, PartSeen } from '../../../surveys/fieldSurvey';
import { seeFact } from '../../../surveys/seeFact';
import { surveys } from '../../../surveys/surveys';
import { Card } from '../../../ui/Card';
import { Choice } from '../../../ui/Choice';
import { Chip } from '../../../ui/Chip';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { TextInput } from '../../../ui/TextInput';
import { TextLink } from '../../../ui/TextLink';
import { AddItem } from './AddItem';
import { FactInput } from './FactInput';
import { StepPage } from './StepPage';

interface Props {
  survey: FieldSurvey;
  part: SurveyPart;
}

/** One of the five parts: what was declared, confirmed with one tap, or corrected figure by figure (C02). */
export function PartStep({ survey, part }: Props) {
  const { caseId, along, work } = survey;
  const { asDeclared, found } = work.parts[part];
  const corrected = corrections(part, along.declared, work.seen).length;
  const sections = sectionsAsTold({ declared: along.declared, facts: work.seen, found: [] }, false).filter(({ key }) =>
    factsOfPart[part].some((root) => key === root || key.indexOf(`${root}.`) === 0),
  );
  const say = (step: Partial<PartSeen>) =>
    void surveys.edit(caseId, (now) => ({ ...now, parts: { ...now.parts, [part]: { ...now.parts[part], ...step } } }));
  const see = (path: string, value: unknown) =>
    void surveys.edit(caseId, (now) => ({
      ...now,
      seen: seeFact(now.seen, path, value),
      parts: { ...now.parts, [part]: { ...now.parts[part], asDeclared: false } },
    }));
  /** Confirming takes back what was corrected: both at once can't be meant. */
  const confirm = (same: boolean) =>
    void surveys.edit(caseId, (now) => ({
      ...now,
      seen: same
        ? factsOfPart[part].reduce((facts, root) => ({ ...facts, [root]: along.declared[root as 'incomes'] }), now.seen)
        : now.seen,
      parts: { ...now.parts, [part]: { ...now.parts[part], asDeclared: same } },
    }));
  return (
    <StepPage title={surveyPartNames[part]} why="下面是他家填报的。看一看、问一问，一样就点“和填报一样”，不一样就改。">
      {part === 'living' && (
        <Card>
          {along.living.map(({ label, value }, index) => (
            <Line key={index} title={value} text={label} />
          ))}
        </Card>
      )}
      {sections.map((section) => (
        <SectionCard key={section.key} section={section} open={asDeclared === false} see={see} />
      ))}
      {part !== 'living' && sections.length === 0 && <Card>没有填报。</Card>}
      <Choice
        id={`same-${part}`}
        label={surveyPartNames[part]}
        options={[
          { value: 'same', label: '和填报一样' },
          { value: 'differs', label: '不一样' },
        ]}
        chosen={asDeclared === undefined ? [] : [asDeclared ? 'same' : 'differs']}
        onChange={([choice]) => confirm(choice === 'same')}
      />
      {asDeclared === false && (
        <>
          {(part === 'income' || part === 'spending') && (
            <AddItem kind={part} members={along.declared.members} onAdd={see} />
          )}
          <Field
            id="found"
            label="查到的情况"
            hint={corrected > 0 ? `改了 ${corrected} 处。写清怎么看到、谁说的。` : '写清哪里不一样，怎么看到、谁说的。'}
          >
            <TextInput
              id="found"
              label="查到的情况"
              kind="area"
              value={found}
              maxLength={1000}
              onChange={(words) => say({ found: words })}
            />
          </Field>
        </>
      )}
    </StepPage>
  );
}

interface SectionProps {
  section: FactSection;
  /** Figures can be corrected. */
  open: boolean;
  see: (path: string, value: unknown) => void;
}

function SectionCard({ section: { title, became, itemPath, rows }, open, see }: SectionProps) {
  const [editing, setEditing] = useState<string | null>(null);
  return (
    <Card>
      <View className="row-wide">
        <Heading level={2} look={3}>
          {title}
        </Heading>
        {became === 'removed' && <Chip tone="late">查到没有这一笔</Chip>}
        {became === 'added' && <Chip tone="turn">查到的</Chip>}
      </View>
      {became !== 'removed' &&
        rows.map((row) =>
          editing === row.path ? (
            <FactInput
              key={row.path}
              row={row}
              onDone={(value) => {
                setEditing(null);
                if (value !== undefined) see(row.path, value);
              }}
            />
          ) : (
            <Line
              key={row.path}
              title={row.differs || row.added ? `${row.label}：${row.now}` : `${row.label}：${row.declared}`}
              text={row.differs ? `填报是 ${row.declared}` : row.added && became === null ? '填报里没有' : undefined}
              end={
                open ? (
                  <TextLink label={`改${title}的${row.label}`} onPress={() => setEditing(row.path)}>
                    改
                  </TextLink>
                ) : undefined
              }
            />
          ),
        )}
      {open && itemPath && became !== 'removed' && (
        <TextLink label={`${title}没有这一笔`} onPress={() => see(itemPath, null)}>
          {became === 'added' ? '去掉这一笔' : '查到没有这一笔'}
        </TextLink>
      )}
    </Card>
  );
}
