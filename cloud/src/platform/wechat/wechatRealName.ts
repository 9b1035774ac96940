import { Inject, Singleton } from '@midwayjs/core';
import type { RealNameAnswer, RealNameQuestion } from './realNameConnector';
import { RealNameConnector } from './realNameConnector';
import { Wechat } from './wechat';

interface RealNameReply {
  /** `V_OP_NM_MA` the account's name matches, `V_OP_NM_UM` it does not, `V_OP_NA` the account has none. */
  readonly verify_openid?: string;
  /** `V_NM_ID_MA` name and number belong together, `V_NM_ID_UM` they do not. */
  readonly verify_real_name?: string;
}

const chineseIdentityCard = '1';

/** WeChat's real-name check for public services (城市服务 checkrealnameinfo): it says whether they match, and no more. */
@Singleton()
export class WechatRealName extends RealNameConnector {
  @Inject() private readonly wechat!: Wechat;

  async check({ openId, code, name, idNumber }: RealNameQuestion): Promise<RealNameAnswer> {
    const reply = await this.wechat.forPeople(() =>
      this.wechat.withToken<RealNameReply>('/intp/realname/checkrealnameinfo', {
        openid: openId,
        real_name: name,
        cred_id: idNumber,
        cred_type: chineseIdentityCard,
        code,
      }),
    );
    if (reply.verify_openid === 'V_OP_NA') return 'noRealName';
    return reply.verify_openid === 'V_OP_NM_MA' && reply.verify_real_name === 'V_NM_ID_MA' ? 'matches' : 'differs';
  }
}
