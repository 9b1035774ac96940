import { View } from '@tarojs/components';
import { dial } from '../platform/dial';
import { open } from '../platform/navigation';
import { homePlace } from '../state/homePlace';
import { officeName, usePlace } from '../state/usePlace';
import { TextLink } from '../ui/TextLink';

/** Whom to ask where filling in gets too hard: the office of the place told of, or the way to find one. */
export function AskOffice({ regionCode }: { regionCode: string | undefined }) {
  const { data: place } = usePlace(regionCode ?? homePlace());
  const phone = place?.townshipPhone ?? place?.hotline;
  if (!place || !phone) {
    return (
      <View>
        <TextLink onPress={() => open('place')}>不会填？找当地民政办的电话</TextLink>
      </View>
    );
  }
  const words = `不会填？打电话问${officeName(place)}`;
  return (
    <View>
      <TextLink label={`${words} ${phone}`} onPress={() => dial(phone)}>
        {words}
      </TextLink>
    </View>
  );
}
