/** WeChat asks for this component where the row of tabs is one's own; the pages draw theirs themselves (ui/Tabs). */
export default function CustomTabBar() {
  return null;
}
