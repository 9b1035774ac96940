import { useRouter } from '@tarojs/taro';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What the page was opened with, decoded: neither target does that by itself. */
export function useParams(): Readonly<Record<string, string | undefined>> {
  const { params } = useRouter();
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, value && decoded(value)]));
}
