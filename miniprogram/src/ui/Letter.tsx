import { View } from '@tarojs/components';
import { Heading } from './Heading';

interface Props {
  title: string;
  paragraphs: readonly string[];
}

/** The exact words of what is signed. */
export function Letter({ title, paragraphs }: Props) {
  return (
    <View className="letter">
      <Heading level={2}>{title}</Heading>
      {paragraphs.map((paragraph, index) => (
        <View key={index} className="letter-paragraph">
          {paragraph}
        </View>
      ))}
    </View>
  );
}
