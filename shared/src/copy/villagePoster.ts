import type { AidCode } from '../kernel/aidCode';
import { aidInASentence, aidName } from './aids';

/** What the poster of a village is written from. */
export interface PosterFacts {
  village: string;
  aids: readonly AidCode[];
  townshipPhone: string | null;
  hotline: string | null;
  /** `wechat`: scanned in WeChat alone; `form`: opens the application in any phone; `phones`: only what to do and whom to call. */
  opens: 'wechat' | 'form' | 'phones';
}

/** What a poster says beside its code, and below it; nothing on it is an office word. */
export interface PosterWords {
  title: string;
  beside: string[];
  sections: { heading: string; lines: string[] }[];
}

const scanWords = {
  wechat: ['打开微信扫一扫', '就能申请，村子已填好'],
  form: ['手机扫一扫', '就能申请，村子已填好'],
  phones: ['手机扫一扫', '看怎么申请、打哪个电话'],
} as const;

/** The words of a village's poster (A01, I04). */
export function villagePoster({ village, aids, townshipPhone, hotline, opens }: PosterFacts): PosterWords {
  const phones = [...(townshipPhone ? [`民政办：${townshipPhone}`] : []), ...(hotline ? [`救助热线：${hotline}`] : [])];
  return {
    title: '家里有难处，可以申请救助',
    beside: [...scanWords[opens], '不收任何费用', ...phones],
    sections: [
      { heading: `${village}能申请什么`, lines: aids.map((aid) => `${aidName(aid)}：${aidInASentence(aid)}`) },
      {
        heading: '不会用手机，也能申请',
        lines: [
          '给村里的协理员或村干部说一声，他们上门帮您填，字由您自己签。',
          '也可以带身份证、户口本到乡镇、街道民政窗口，当场帮您填。',
          phones.length > 0 ? '走不动、急着用钱，打上面的电话。' : '走不动、急着用钱，请人捎话到村里。',
        ],
      },
    ],
  };
}
