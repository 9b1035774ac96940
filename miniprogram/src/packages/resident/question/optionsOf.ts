import { proposedAids } from '@twin-pledge/shared/forms/aidsForEvents';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { FieldDef, Option } from '@twin-pledge/shared/forms/pageDef';

/** What can be chosen; among the aids those that fit what happened stand first, each with the reason. */
export function optionsOf(field: FieldDef, answers: Answers): readonly Option[] {
  const options = field.options ?? [];
  if (field.path !== 'needs.aids') return options;
  const proposals = proposedAids(answers.needs?.events ?? []);
  const reasons = new Map<string, string>(proposals.map(({ aid, reasons: all }) => [aid, all.join('；')]));
  const fitting = options.filter((option) => reasons.has(String(option.value)));
  const others = options.filter((option) => !reasons.has(String(option.value)));
  return [...fitting.map((option) => ({ ...option, hint: reasons.get(String(option.value)) })), ...others];
}
