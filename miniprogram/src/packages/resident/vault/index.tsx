import { listVault } from '@twin-pledge/shared/contracts/papers/listVault';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import { spokenDay } from '../../../copy/spokenTime';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { open } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { paperName } from '../../../state/paperNames';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Empty } from '../../../ui/Empty';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { Why } from '../../../ui/Why';
import { ArrivedPage } from '../../../paperPages/ArrivedPage';

/** The household's papers: handed in once, used again while they are valid. */
export default function VaultPage() {
  const vault = useLoad(() => authedCall(listVault, {}), { keepAs: 'vault' });
  return (
    <AppPage title="我的材料">
      <Heading level={1}>我的材料</Heading>
      <Why>交过的材料存在这里，还有效的不用重交。只有您和办事的工作人员能看，每看一次都有记录。</Why>
      <LoadedPart loaded={vault}>
        {({ identity, documents }) => (
          <>
            {identity !== 'proved' && (
              <Notice tone="tell" title="核实身份以后，才能看到以前存的材料">
                <ActionButton small kind="ghost" onPress={() => open('identity')}>
                  去核实身份
                </ActionButton>
              </Notice>
            )}
            {documents.length === 0 ? (
              <Empty icon="camera" title="还没有材料" text="申请的时候拍的材料，会存在这里。" />
            ) : (
              documents.map((document) => (
                <Card key={document.id}>
                  <View className="stack-tight">
                    <Heading level={2} look={3}>
                      {paperName(document.typeCode)}
                    </Heading>
                    <View className="small">
                      {spokenDay(document.addedAt)}交的
                      {document.validTo ? `，${formatChineseDate(document.validTo)}前有效` : ''}
                    </View>
                    <View className="sheet">
                      {document.pages.map((page, index) => (
                        <ArrivedPage
                          key={page.id}
                          page={page}
                          paper={paperName(document.typeCode)}
                          ordinal={index + 1}
                        />
                      ))}
                    </View>
                  </View>
                </Card>
              ))
            )}
          </>
        )}
      </LoadedPart>
    </AppPage>
  );
}
