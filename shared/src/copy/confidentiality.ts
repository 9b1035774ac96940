import type { SigningTextDef } from './renderText';

/** What verification staff sign before anything of a verification opens to them (B06; TJ 二(七)). */
export const confidentialityAgreement: SigningTextDef = {
  id: 'confidentiality',
  version: 'v1',
  title: '家庭经济状况核对保密协议',
  paragraphs: ['签署人：{signer}（{county}）。', '因为工作需要查看困难群众家庭经济状况的核对信息，我承诺：'],
  undertakings: [
    { covers: 'TJ 二(七)', text: '先有授权再核对。没有本人（或监护人）有效授权的，不查询、不下载、不记录。' },
    { covers: 'TJ 二(七)', text: '只为办理社会救助使用。不告诉无关的人，不用在别的事情上，不复制到工作以外的设备。' },
    { covers: 'TJ 二(七)', text: '只用自己的账号。每次查看都留有记录，我接受检查。' },
    { covers: 'TJ 二(七)', text: '离开岗位时交回全部材料，保密义务继续有效。' },
  ],
  closing: ['违反以上承诺的，愿意承担相应的纪律和法律责任。'],
};
