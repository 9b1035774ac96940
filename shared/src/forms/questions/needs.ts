import { aidOptions } from '../aidOptions';
import { eventOptions } from '../events';
import type { PageDef } from '../pageDef';

/** What happened, in plain words, and the aids that fit (A02). */
export const needsPages: readonly PageDef[] = [
  {
    id: 'needs.what',
    group: 'needs',
    title: '遇到了什么困难？',
    why: '选了困难，下一页会列出可能合适的帮助。',
    fields: [
      {
        path: 'needs.events',
        kind: 'choices',
        label: '有哪些就选哪些',
        required: true,
        minimum: 1,
        options: eventOptions,
      },
      {
        path: 'needs.story',
        kind: 'longText',
        label: '再说几句（可不填）',
        hint: '什么时候开始的，现在怎么样',
        required: false,
        maxLength: 500,
        sensitive: true,
      },
    ],
  },
  {
    id: 'needs.aids',
    group: 'needs',
    title: '想申请哪些帮助？',
    why: '这些是按您说的困难列出来的，可以增减。一次填写，可以同时申请几样。',
    fields: [
      {
        path: 'needs.aids',
        kind: 'choices',
        label: '要申请的帮助',
        required: true,
        minimum: 1,
        options: aidOptions,
      },
    ],
  },
];
