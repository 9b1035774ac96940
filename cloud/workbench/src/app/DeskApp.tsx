import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { BrowserRouter } from 'react-router-dom';
import { queryClient } from '../api/queryClient';
import { antTheme } from '../theme/antTheme';
import { DeskRoutes } from './DeskRoutes';
import { SessionGate } from './session/SessionGate';

/** The desk: theme, language, the cache of answers, and the pages behind sign-in. */
export function DeskApp() {
  return (
    <ConfigProvider locale={zhCN} theme={antTheme()} button={{ autoInsertSpace: false }}>
      <App style={{ height: '100%' }} message={{ maxCount: 2 }}>
        <QueryClientProvider client={queryClient}>
          <BrowserRouter basename="/desk">
            <SessionGate>
              <DeskRoutes />
            </SessionGate>
          </BrowserRouter>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
