import { View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { dial } from '../../platform/dial';
import { open } from '../../platform/navigation';
import { homePlace } from '../../state/homePlace';
import { officeName, usePlace } from '../../state/usePlace';
import { ActionButton } from '../../ui/ActionButton';
import { Card } from '../../ui/Card';
import { TextLink } from '../../ui/TextLink';

/** Whom to call: the township's office and the hotline. */
export function TownshipCard() {
  const [code, setCode] = useState(homePlace);
  useDidShow(() => setCode(homePlace()));
  const { data: place } = usePlace(code);
  if (!code || !place) {
    return (
      <Card onPress={() => open('place')}>
        <View className="strong">找当地的民政办</View>
        <View className="small">选您住的地方，看电话、办什么、谁来办</View>
      </Card>
    );
  }
  const phone = place.townshipPhone ?? place.hotline;
  return (
    <Card>
      <View className="row-wide">
        <View className="grow">
          <View className="strong">{officeName(place)}</View>
          <View className="small">
            {[place.hours, place.hotline && `救助热线 ${place.hotline}`].filter(Boolean).join(' · ')}
          </View>
        </View>
        {phone && (
          <ActionButton kind="ghost" small label={`打电话 ${phone}`} onPress={() => dial(phone)}>
            打电话
          </ActionButton>
        )}
      </View>
      <TextLink onPress={() => open('place', { code })}>看能办什么、谁来办、按什么规定</TextLink>
    </Card>
  );
}
