import { View } from '@tarojs/components';
import { dial } from '../platform/dial';
import { open } from '../platform/navigation';
import { homePlace } from '../state/homePlace';
import { officeName, usePlace } from '../state/usePlace';
import { ActionButton } from '../ui/ActionButton';
import { Card } from '../ui/Card';
import { Heading } from '../ui/Heading';
import { TextLink } from '../ui/TextLink';
import { Why } from '../ui/Why';

/** The government's telephone for everything, in every county. */
const anyOffice = '12345';

/** In place of what only WeChat, the window and the telephone offer: where one applies and asks. */
export function WhereToFile() {
  const code = homePlace();
  const { data: place } = usePlace(code);
  const phones = [place?.townshipPhone, place?.hotline].filter((phone): phone is string => Boolean(phone));
  return (
    <>
      <Heading level={1}>到哪里申请</Heading>
      <Why>这个网页只能看电话和规定。申请、签字、看进度，请用下面三种办法，都不收钱。</Why>
      <Card tone="brand">
        <View className="stack-tight">
          <Heading level={2}>一、用微信</Heading>
          <View>打开微信，搜“双诺救助”小程序。村里、社区墙上贴了小程序码的，扫一下就行。</View>
        </View>
      </Card>
      <Card>
        <View className="stack-tight">
          <Heading level={2}>二、到窗口</Heading>
          <View>带上身份证和户口本，到现在住的乡镇、街道民政窗口，工作人员当场帮您填。</View>
          <View>走不动的，请村里的协理员上门帮您。</View>
        </View>
      </Card>
      <Card>
        <View className="stack-tight">
          <Heading level={2}>三、打电话</Heading>
          {place && phones.length > 0 && <View>{officeName(place)}</View>}
          {phones.map((phone) => (
            <ActionButton key={phone} label={`打电话 ${phone}`} onPress={() => dial(phone)}>
              打电话 {phone}
            </ActionButton>
          ))}
          {phones.length === 0 && (
            <ActionButton onPress={() => open('place', { code: code ?? undefined })}>选我住的地方，看电话</ActionButton>
          )}
          <View className="row-wide">
            <View className="grow small">不知道打哪个电话，就打 {anyOffice} 问。</View>
            <ActionButton small kind="ghost" label={`打电话 ${anyOffice}`} onPress={() => dial(anyOffice)}>
              打 {anyOffice}
            </ActionButton>
          </View>
          <TextLink onPress={() => open('place', { code: code ?? undefined })}>看能办什么、谁来办、按什么规定</TextLink>
        </View>
      </Card>
    </>
  );
}
