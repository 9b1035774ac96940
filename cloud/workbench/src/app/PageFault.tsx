import { Button, Result } from 'antd';
import { Component } from 'react';
import type { ReactNode } from 'react';

interface State {
  failed: boolean;
}

/** Catches a page that breaks, so that menu and bar stay and the way back is one click. */
export class PageFault extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Result
        status="warning"
        title="这一页没能打开"
        subTitle="可能是经办台刚更新过。重新打开一次，填的内容还在。"
        extra={
          <Button type="primary" onClick={() => window.location.reload()}>
            重新打开
          </Button>
        }
      />
    );
  }
}
