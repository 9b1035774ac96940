import { View } from '@tarojs/components';
import { open } from '../../platform/navigation';
import type { Account } from '../../session/accountStore';
import { Card } from '../../ui/Card';
import { Heading } from '../../ui/Heading';
import { Line } from '../../ui/Line';

/** What an aide or handler does on the road. */
export function StaffCard({ account }: { account: Extract<Account, { kind: 'staff' }> }) {
  return (
    <Card>
      <View className="small">
        {account.name} · {account.regionName}
      </View>
      <Heading level={2} look={3}>
        今天帮谁？
      </Heading>
      {account.may.includes('submitSurvey') && (
        <Line id="go-surveys" title="入户调查" text="带上填报的情况，没有信号也能填" onPress={() => open('surveys')} />
      )}
      {account.may.includes('fileForOthers') && (
        <Line title="帮村里人申请" text="本人知道并同意，签字由本人签" onPress={() => open('start')} />
      )}
      {account.may.includes('proveIdentity') && (
        <Line
          id="go-meet"
          title="当面核实身份"
          text="看他的身份证，记下他手机上的六位数字"
          onPress={() => open('meet')}
        />
      )}
      {account.may.includes('recordProxyCall') && (
        <Line
          id="go-proxy-calls"
          title="打电话确认代办"
          text="本人没有智能手机的，打电话问，记下来"
          onPress={() => open('proxy-calls')}
        />
      )}
    </Card>
  );
}
