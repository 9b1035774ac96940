import { Alert, Button, Descriptions, Modal, QRCode } from 'antd';
import { secretOf } from './secretOf';

export interface Credentials {
  name: string;
  loginName: string;
  firstPassword: string;
  secondFactorUri: string;
}

/** The first password and the second factor, shown this once: handed over, scanned, gone. */
export function FirstCredentials({ told, close }: { told: Credentials; close: () => void }) {
  return (
    <Modal
      open
      title={`${told.name} 的登录信息`}
      closable={false}
      maskClosable={false}
      keyboard={false}
      width={520}
      footer={
        <Button type="primary" onClick={close}>
          本人已经抄好、扫好
        </Button>
      }
    >
      <Alert
        type="warning"
        showIcon
        message="只显示这一次。请当面交给本人，关掉后就看不到了。"
        style={{ marginBottom: 12 }}
      />
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: 'login', label: '登录名', children: told.loginName },
          {
            key: 'password',
            label: '第一个密码',
            children: (
              <b className="numbers" style={{ fontSize: 17 }}>
                {told.firstPassword}
              </b>
            ),
          },
        ]}
      />
      <div style={{ display: 'flex', gap: 16, alignItems: 'center', marginTop: 16 }}>
        <QRCode type="svg" value={told.secondFactorUri} size={190} bordered={false} errorLevel="M" />
        <div>
          <p>本人用手机上的验证器（动态口令 App）扫这个码。</p>
          <p className="quiet">扫不了的，手工输入密钥：</p>
          <b className="numbers" style={{ overflowWrap: 'anywhere' }}>
            {secretOf(told.secondFactorUri)}
          </b>
          <p className="quiet">第一次登录后请改密码。</p>
        </div>
      </div>
    </Modal>
  );
}
