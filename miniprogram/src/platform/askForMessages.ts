import Taro from '@tarojs/taro';

/** Asks whether WeChat may send messages about the application; whatever the answer, all goes on. */
export async function askForMessages(templateIds: readonly string[]): Promise<void> {
  if (templateIds.length === 0 || !Taro.requestSubscribeMessage) return;
  try {
    await Taro.requestSubscribeMessage({ tmplIds: templateIds.slice(0, 3), entityIds: [] });
  } catch {
    // A refusal is an answer too: the inbox in the program has every message.
  }
}
