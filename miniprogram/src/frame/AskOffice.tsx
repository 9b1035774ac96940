import { View } from '@tarojs/components';
import { dial } from '../platform/dial';
import { open } from '../platform/navigation';
import { homePlace } from '../state/homePlace';
import { officeName, usePlace } from '../state/usePlace';
import { TextLink } from '../ui/TextLink';

interface Props {
  /** What one may be at a loss with. */
  question: string;
  /** Where one lives, as far as it was told here; else the place that this phone knows. */
  regionCode?: string;
}

/** Whom to ask, on every page: the office of the place by telephone, or the way to find one. */
export function AskOffice({ question, regionCode }: Props) {
  const { data: place } = usePlace(regionCode ?? homePlace(), { kept: true });
  const phone = place?.townshipPhone ?? place?.hotline;
  if (!place || !phone) {
    return (
      <View>
        <TextLink onPress={() => open('place')}>{question}找当地民政办的电话</TextLink>
      </View>
    );
  }
  const words = `${question}打电话问${officeName(place)}`;
  return (
    <View>
      <TextLink label={`${words} ${phone}`} onPress={() => dial(phone)}>
        {words}
      </TextLink>
    </View>
  );
}
