import { roleName } from '@twin-pledge/shared/copy/roles';
import type { Role } from '@twin-pledge/shared/kernel/role';
import { today } from '../../../session/settings';
import type { FieldSurvey } from '../../../surveys/fieldSurvey';
import { surveys } from '../../../surveys/surveys';
import { Choice } from '../../../ui/Choice';
import { DateInput } from '../../../ui/DateInput';
import { Field } from '../../../ui/Field';
import { StepPage } from './StepPage';

/** Who goes: nobody who is related to the household stands in the list (C08). */
export function PeopleStep({ survey: { caseId, along, work } }: { survey: FieldSurvey }) {
  const { eligible, least } = along.investigators;
  return (
    <StepPage title="谁去调查" why={`至少 ${least} 位。和这家有亲属关系、要回避的人不在名单里。`}>
      <Choice
        id="people"
        label="谁去调查"
        several
        options={eligible.map(({ id, name, role }) => ({ value: id, label: name, hint: roleName(role as Role) }))}
        chosen={work.people}
        onChange={(people) => void surveys.edit(caseId, (now) => ({ ...now, people: people.map(String) }))}
      />
      <Field id="visited-on" label="哪天去的">
        <DateInput
          id="visited-on"
          label="哪天去的"
          value={work.visitedOn}
          end={today()}
          onChange={(visitedOn) => void surveys.edit(caseId, (now) => ({ ...now, visitedOn }))}
        />
      </Field>
    </StepPage>
  );
}
