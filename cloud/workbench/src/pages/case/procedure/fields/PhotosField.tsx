import { Checkbox, Form } from 'antd';
import { instantWords } from '../../../../parts/dates';
import { paperTypeWords } from '../../../../words/paperTypeWords';
import { useCaseDesk } from '../../caseDeskContext';
import { answersOf } from '../../deskCase';
import { paperTabs } from '../../papers/paperTabs';

/** Photos of the board where the notice hangs, out of what was uploaded to the case. */
export function PhotosField() {
  const { view } = useCaseDesk();
  const nameOf = (memberId: string) => answersOf(view).members?.find((member) => member.id === memberId)?.name ?? null;
  const shown = paperTabs(view.papers, view.documents, { titleOf: paperTypeWords, memberName: nameOf });
  const options = shown.flatMap(({ document, title }) =>
    document && document.pages.length > 0
      ? [{ value: document.id, label: `${title}（${document.pages.length} 页，${instantWords(document.addedAt)}）` }]
      : [],
  );
  return (
    <Form.Item
      name="photos"
      label="张贴的照片（从案卷的材料里选）"
      extra={options.length === 0 ? '案卷里还没有上传的照片。' : undefined}
      rules={[{ required: true, message: '请选张贴的照片' }]}
    >
      <Checkbox.Group
        style={{ display: 'flex', flexDirection: 'column', gap: 4 }}
        options={options}
        aria-label="张贴的照片"
      />
    </Form.Item>
  );
}
