import type { Condition } from '../condition';
import type { FieldDef } from '../pageDef';

const away: Condition = { path: 'item.occupation', in: ['missing', 'imprisoned'] };
const disabled: Condition = { all: [{ not: away }, { path: 'item.health.status', equals: 'disabled' }] };

/** How a member is; disability as on the card 残疾人证. */
export const healthFields: readonly FieldDef[] = [
  {
    path: 'health.status',
    kind: 'choice',
    label: '身体怎么样',
    required: true,
    sensitive: true,
    when: { not: away },
    options: [
      { value: 'healthy', label: '身体还好' },
      { value: 'ill', label: '有病，长期吃药' },
      { value: 'seriouslyIll', label: '重病', hint: '比如癌症、尿毒症、瘫痪在床' },
      { value: 'disabled', label: '有残疾' },
    ],
  },
  {
    path: 'health.disability.category',
    kind: 'choice',
    label: '残疾证上是哪一类',
    required: true,
    sensitive: true,
    when: disabled,
    options: [
      { value: 'sight', label: '视力' },
      { value: 'hearing', label: '听力' },
      { value: 'speech', label: '言语' },
      { value: 'limb', label: '肢体' },
      { value: 'intellectual', label: '智力' },
      { value: 'mental', label: '精神' },
      { value: 'multiple', label: '多重' },
    ],
  },
  {
    path: 'health.disability.grade',
    kind: 'choice',
    label: '是几级',
    hint: '还没办残疾证的，先不选',
    required: false,
    sensitive: true,
    when: disabled,
    options: [
      { value: 1, label: '一级' },
      { value: 2, label: '二级' },
      { value: 3, label: '三级' },
      { value: 4, label: '四级' },
    ],
  },
  {
    path: 'health.alsoSeriouslyIll',
    kind: 'yesNo',
    label: '除了残疾，还有重病吗',
    required: true,
    sensitive: true,
    when: disabled,
  },
];
