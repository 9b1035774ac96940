/** Hands a file that the server answered to the browser to be saved, under the name that the server gives it. */
export async function saveResponse(response: Response): Promise<void> {
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '');
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = decodeURIComponent(named?.[1] ?? 'list.xlsx');
  link.click();
  URL.revokeObjectURL(address);
}
