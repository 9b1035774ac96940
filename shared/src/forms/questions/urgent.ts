import type { FieldDef, PageDef } from '../pageDef';
import { eventOptions } from '../events';
import { aidOptions } from '../aidOptions';
import { memberPages } from './members';
import { placePages } from './place';
import { urgentOnly } from '../urgentWay';

const asked = (pages: readonly PageDef[], pageId: string, paths: readonly string[]): FieldDef[] =>
  (pages.find(({ id }) => id === pageId)?.fields ?? []).filter(({ path }) => paths.includes(path));

const name: FieldDef = {
  path: 'name',
  kind: 'text',
  format: 'personName',
  label: '姓名',
  required: true,
  maxLength: 50,
};

/** The urgent way: where, what, how to be reached; then who. Everything else is asked once relief was given (A08). */
export const urgentPages: readonly PageDef[] = [
  {
    id: 'urgent.what',
    group: 'place',
    title: '您在哪里，出了什么事？',
    why: '写这些就能先看要不要马上救助，别的以后再补。',
    when: urgentOnly,
    fields: [
      {
        path: 'needs.story',
        kind: 'longText',
        label: '出了什么事，眼下缺什么',
        hint: '比如：昨晚房子烧了，没地方住',
        required: true,
        maxLength: 500,
        sensitive: true,
      },
      ...asked(placePages, 'place.where', ['residence.regionCode', 'residence.detail', 'contactPhone']),
      {
        path: 'needs.aids',
        kind: 'choices',
        label: '求助的是',
        required: true,
        minimum: 1,
        options: aidOptions.filter(({ value }) => value === 'temporaryEmergency'),
      },
      {
        path: 'needs.events',
        kind: 'choices',
        label: '是不是等不了',
        required: true,
        minimum: 1,
        options: eventOptions.filter(({ value }) => value === 'urgent'),
      },
    ],
  },
  {
    id: 'urgent.who',
    group: 'members',
    title: '要救助的是谁？',
    why: '写一个人就行，家里其他人以后再写。没有身份证号也能求助。',
    repeatOver: 'members',
    when: urgentOnly,
    fields: [name, ...asked(memberPages, 'members.identity', ['identity.kind', 'identity.number', 'birthOn', 'sex'])],
  },
];
