import { View } from '@tarojs/components';
import type { ReactNode } from 'react';

/** Why something is asked, in a sentence. */
export function Why({ children }: { children: ReactNode }) {
  return <View className="why">{children}</View>;
}
