/** The last part of a whole place name: 江西省景德镇市乐平市塔山街道 → 塔山街道. */
export function shortPlace(name: string): string {
  return name.replace(/^.*[省市县区](?=.)/, '');
}
