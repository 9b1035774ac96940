import type { PhotoDoubt } from './photoDoubt';

const words: Record<PhotoDoubt, string> = {
  dark: '太暗了。到亮一点的地方，或者开灯再拍一张。',
  bright: '太亮了，字可能看不清。避开反光再拍一张。',
  blurred: '有点糊，字看不清的话重拍一张。',
  cut: '边上好像没拍全。四个角都拍进来。',
};

/** What is said of a photo that may not be good enough, and what to do about it. */
export const doubtText = (doubt: PhotoDoubt): string => words[doubt];
