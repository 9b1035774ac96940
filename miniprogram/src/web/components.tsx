/** What the pages use of Taro's components, as plain HTML elements; see config/webAliases.ts. */
export { Button } from './Button';
export { Image } from './Image';
export { Input } from './Input';
export { Picker } from './Picker';
export { PullDownRefresh } from './PullDownRefresh';
export { Text } from './Text';
export { Textarea } from './Textarea';
export { View } from './View';
