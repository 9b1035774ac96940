import type { SurveyPart } from '../assessment/surveyParts';

/** The five parts of the survey form, as desk, phone and paper name them. */
export const surveyPartNames: Readonly<Record<SurveyPart, string>> = {
  members: '家庭成员',
  income: '家庭收入',
  spending: '刚性支出',
  property: '家庭财产',
  living: '实际生活',
};

/** What a photo of a survey shows. */
export const photoKindNames = { home: '现场照片', letter: '信函、证明', signedForm: '签好的调查表' } as const;

/** What became of a letter. */
export const letterStateNames = {
  sent: '发出了，还没到答复的时候',
  answered: '答复了',
  unanswered: '没有答复',
} as const;

/** Who signs for the household. */
export const householdSignerNames = { applicant: '申请人本人', family: '家里人', guardian: '监护人' } as const;

interface Place {
  latitude?: number;
  longitude?: number;
  accuracyMetres?: number;
  missing?: string;
}

/** Where a photo was taken, in words: 北纬 28.970000，东经 117.120000（误差约 20 米）; else why nobody knows. */
export function placeWords({ latitude, longitude, accuracyMetres = 0, missing }: Place): string {
  if (latitude === undefined || longitude === undefined) return `没有定位：${missing ?? ''}`;
  const north = `${latitude < 0 ? '南纬' : '北纬'} ${Math.abs(latitude).toFixed(5)}`;
  const east = `${longitude < 0 ? '西经' : '东经'} ${Math.abs(longitude).toFixed(5)}`;
  return `${north}，${east}（误差约 ${Math.round(accuracyMetres)} 米）`;
}
