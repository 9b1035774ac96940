const words = [
  'aria-label',
  'aria-role',
  'aria-hidden',
  'aria-checked',
  'aria-expanded',
  'aria-selected',
  'aria-disabled',
  'aria-live',
];
const attributes = Object.fromEntries(words.map((word) => [word, '']));

/** What WeChat's screen reader understands and Taro's templates leave out, for each component that the pages use. */
export const ariaAttributes = Object.fromEntries(
  ['View', 'Text', 'Button', 'Input', 'Textarea', 'Image', 'Picker', 'Canvas'].map((name) => [name, { ...attributes }]),
);
