import { View } from '@tarojs/components';
import type { DraftKeeper } from '../../../drafts/draftKeeper';
import type { Conflict, LocalDraft } from '../../../drafts/localDraft';
import { labelOfPath } from '../labelOfPath';
import { ActionButton } from '../../../ui/ActionButton';
import { Notice } from '../../../ui/Notice';

/** Fields that another phone changed meanwhile: told, with both words, and the person decides. */
export function Conflicts({ keeper, local }: { keeper: DraftKeeper; local: LocalDraft }) {
  const takeTheirs = ({ path, theirs }: Conflict) => {
    keeper.edit([{ path, value: theirs ?? null }]);
    void keeper.catchUp();
  };
  return (
    <>
      {local.conflicts.map((conflict) => (
        <Notice
          key={conflict.path}
          tone="warn"
          title={`另一台手机也改了“${labelOfPath(conflict.path, local.answers)}”`}
        >
          <View>那边写的是：{shown(conflict.theirs)}</View>
          <View>现在用的是您写的：{shown(conflict.mine)}</View>
          <View className="row">
            <ActionButton kind="ghost" small onPress={() => takeTheirs(conflict)}>
              用那边的
            </ActionButton>
            <ActionButton kind="ghost" small onPress={() => keeper.settle(conflict.path)}>
              用我写的
            </ActionButton>
          </View>
        </Notice>
      ))}
    </>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '（空的）';
  if (typeof value === 'boolean') return value ? '是' : '否';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '（几项内容）';
}
