import Taro from '@tarojs/taro';
import { NetworkFailure, type HttpAnswer, type HttpRequest } from './httpTypes';

/** Sends one request through WeChat. NetworkFailure where no answer came. */
export async function send(request: HttpRequest): Promise<HttpAnswer> {
  try {
    const answer = await Taro.request({
      url: request.url,
      method: request.method as keyof Taro.request.Method,
      header: request.headers,
      data: request.body,
      timeout: request.timeoutMs,
      dataType: 'text',
      responseType: 'text',
    });
    return { status: answer.statusCode, text: String(answer.data ?? '') };
  } catch (error) {
    const words = String((error as { errMsg?: string }).errMsg ?? error);
    throw new NetworkFailure(/time\s?out/i.test(words) ? 'timeout' : 'offline');
  }
}
