/** One thing people ask about their data, and the answer in plain words. */
export interface PrivacyAnswer {
  ask: string;
  answer: string[];
}

/** What the county's pack sets about keeping data; left out where no place is known yet. */
export interface KeptFor {
  draftDays?: number;
  yearsAfterExit?: number;
}

const spanOf = (days: number): string => (days % 365 === 0 ? `${days / 365}年` : `${days}天`);

/**
 * What the program does with people's data, for the page that says so (Personal Information Protection Law §§ 14, 17, 29, 44–47).
 */
export function privacyAnswers({ draftDays, yearsAfterExit }: KeptFor): PrivacyAnswer[] {
  const draft = draftDays === undefined ? '很久' : spanOf(draftDays);
  const archive = yearsAfterExit === undefined ? '多年' : `${yearsAfterExit}年`;
  return [
    {
      ask: '收哪些信息',
      answer: [
        '您自己填的：姓名、身份证号、住址、家里人、收入、财产、支出、银行账号。',
        '您自己拍的：证件和材料的照片。您自己写的：签字。',
        '手机的相机、相册、剪贴板，只在您点的那一下才用。居民手机的定位从来不用。',
      ],
    },
    {
      ask: '拿来做什么',
      answer: [
        '只用来办救助：看您家符合哪一种、该发多少钱、钱打到哪里、有事怎么找到您。',
        '不做广告，不卖给别人，不拿去做别的事。',
      ],
    },
    {
      ask: '谁能看',
      answer: [
        '办您这件事的乡镇（街道）、县里的工作人员。他们都签了承诺，每看一次都留下记录。',
        '要去银行、社保、房产这些地方核对，必须先有本人签的授权书。没有签，就不查。',
        '公示只写姓名、村、人数这些规定要写的。身份证号、孩子的名字、病名都不写。',
      ],
    },
    {
      ask: '存多久',
      answer: [
        `没交的草稿，${draft}没动就删掉，删之前提醒您。您也可以随时自己删。`,
        `交上去的，按档案规定一直保存；不再领救助以后，再保存${archive}。`,
        '照片到了以后，程序存在手机里的那一份就删掉，您相册里的不动。',
      ],
    },
    {
      ask: '怎么保护',
      answer: [
        '身份证号、银行账号、材料照片都加密以后才存。',
        '传送的时候全程加密。',
        '在“我的”里点“我的登录”，能看到在哪里登录着，不认识的可以退出。',
      ],
    },
    {
      ask: '您可以做什么',
      answer: [
        '看：交过的材料、填过的内容、办到哪一步，随时能看。登录以后，可以在这一页的最下面把全部内容拿一份。',
        '改：填错了可以改。情况变了，请在变了以后报告。',
        '撤：授权书可以撤回，代办人可以换掉，申请可以撤回。撤回以前做过的还算数。',
        '问：对这些有疑问，打民政办的电话，或者打救助热线。',
      ],
    },
  ];
}

/** What is said where WeChat asks, before the first photo, whether the program may use the phone's data at all. */
export const privacyAsk = {
  title: '先请您同意',
  text: '拍材料要用到您手机的相机和相册，复制链接要用到剪贴板。只在您点的时候才用，只用来办救助。',
  refused: '不同意也可以接着填。照片可以到村（社区）或者民政办，请工作人员帮您拍。',
} as const;
