/** The shape that is drawn beside the words: what has to stand inside the picture. */
export type PhotoFrame = 'card' | 'booklet' | 'sheet' | 'receipt' | 'place';

/** How a kind of paper is best photographed. */
export interface PhotoGuide {
  frame: PhotoFrame;
  /** Said before the camera opens. */
  say: string;
  /** A photo of a place will do: nothing is to be said of a paper's four corners. */
  showsPlace?: true;
}

const flat = '放平，四个角都拍进来，字要看得清。';

const sheet: PhotoGuide = { frame: 'sheet', say: `把纸${flat}一页拍一张。` };
const bills: PhotoGuide = { frame: 'receipt', say: '票据一张张摊开拍，别叠着。金额、日期和盖的章都要拍到。' };
const booklet = (pages: string): PhotoGuide => ({ frame: 'booklet', say: `翻开、压平，整页都拍进来。${pages}` });

/** By the code of the paper in the catalogue; what is not named here is a sheet of paper. */
const guides: Readonly<Record<string, PhotoGuide>> = {
  residentId: { frame: 'card', say: `把身份证${flat}有照片的一面一张，有国徽的一面一张，别反光。` },
  bankCard: { frame: 'card', say: `把存折第一页或银行卡有卡号的一面${flat}` },
  disabilityCertificate: { frame: 'card', say: `把残疾人证${flat}翻到有照片和等级的一页。` },
  householdRegister: booklet('首页一张，家里每个人的那页各一张。'),
  studentCertificate: booklet('有照片和学校章的那一页。'),
  marriageCertificate: booklet('有照片和登记日期的那一页。'),
  foreignerDocument: booklet('有照片的那一页。'),
  wageProof: { frame: 'sheet', say: `把流水单${flat}户名和每一页都要有；手机银行的截图也行。` },
  medicalBills: bills,
  educationBills: bills,
  careBills: bills,
  unsafeHousePhoto: {
    frame: 'place',
    say: '站远一点，把整个房子拍进来；裂缝、漏水的地方再走近拍一张。',
    showsPlace: true,
  },
  incidentProof: { frame: 'sheet', say: '有纸的把纸放平拍全；没有纸的，拍现场也行。', showsPlace: true },
};

/** How to photograph a paper of this kind. */
export const photoGuideOf = (typeCode: string): PhotoGuide => guides[typeCode] ?? sheet;
