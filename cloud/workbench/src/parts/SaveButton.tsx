import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { App, Button } from 'antd';
import type { ButtonProps } from 'antd';
import { useState } from 'react';
import { saveFile } from '../api/saveFile';
import type { Values } from '../api/urlOf';
import { errorWords } from '../words/errorWords';

interface SaveButtonProps extends Pick<ButtonProps, 'type' | 'size' | 'disabled' | 'children'> {
  endpoint: Endpoint;
  params?: Values;
  query?: Values;
}

/** Saves a file of the server; what goes wrong is said, and nothing half is saved. */
export function SaveButton({ endpoint, params, query, ...look }: SaveButtonProps) {
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const save = () => {
    setBusy(true);
    saveFile(endpoint, { params, query })
      .catch((error: unknown) => void message.error(errorWords(error)))
      .finally(() => setBusy(false));
  };
  return <Button {...look} loading={busy} onClick={save} />;
}
