import { View } from '@tarojs/components';
import { Heading } from './Heading';
import { TextLink } from './TextLink';

export interface SummaryProblem {
  key: string;
  text: string;
  onPress: () => void;
}

/** Everything that is still wrong on the page, each a way to its field. */
export function ErrorSummary({ problems }: { problems: readonly SummaryProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <View id="error-summary" className="summary" aria-role="alert">
      <Heading level={2} look={3}>
        {problems.length === 1 ? '有一处要改' : `有 ${problems.length} 处要改`}
      </Heading>
      {problems.map((problem) => (
        <View key={problem.key}>
          <TextLink onPress={problem.onPress}>{problem.text}</TextLink>
        </View>
      ))}
    </View>
  );
}
