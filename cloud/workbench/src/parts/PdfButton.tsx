import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { send } from '../api/send';
import { urlOf } from '../api/urlOf';
import type { Values } from '../api/urlOf';
import { errorWords } from '../words/errorWords';

interface PdfButtonProps {
  endpoint: Endpoint;
  params: Values;
  children: ReactNode;
}

const minuteMs = 60_000;

/** Opens a PDF of the server in a new tab, ready to print; read with the session's token, an address alone opens nothing. */
export function PdfButton({ endpoint, params, children }: PdfButtonProps) {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const show = async () => {
    // The tab must be opened by the click itself, or the browser keeps it away.
    const tab = window.open('', '_blank');
    setBusy(true);
    try {
      const response = await send(urlOf(endpoint, params), { method: endpoint.method });
      const url = URL.createObjectURL(await response.blob());
      if (tab) tab.location.href = url;
      setTimeout(() => URL.revokeObjectURL(url), minuteMs);
    } catch (error) {
      tab?.close();
      void message.error(errorWords(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button size="small" loading={busy} onClick={() => void show()}>
      {children}
    </Button>
  );
}
