import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { Phone } from './phone';

/**
 * The next answers to a call are lost on their way back: the server has done what was asked, the phone hears nothing.
 * Answers a promise within: it resolves once all of them were lost.
 */
export async function loseAnswers(phone: Phone, endpoint: Endpoint, times = 1): Promise<{ lost: Promise<void> }> {
  const path = new RegExp(`^${endpoint.path.replace(/:\w+/g, '[^/]+')}$`);
  let left = times;
  let allLost = () => {};
  const lost = new Promise<void>((resolve) => (allLost = resolve));
  await phone.context.route(
    (url) => path.test(url.pathname),
    async (route) => {
      if (route.request().method() !== endpoint.method || left === 0) return route.fallback();
      left -= 1;
      await route.fetch();
      await route.abort('connectionreset');
      if (left === 0) allLost();
    },
  );
  return { lost };
}

/**
 * The phone of somebody who loses the network at each step: every question is answered without it, and after each the
 * program is closed and opened again once the answers have arrived.
 */
export async function withoutNetwork(phone: Phone): Promise<Phone> {
  const weak = Object.create(phone) as Phone;
  weak.goOn = async (title) => {
    await phone.goOn(title);
    await phone.screen.locator('#saved-line[data-save=onPhone]').waitFor();
    await phone.context.setOffline(false);
    await phone.saved();
    await phone.page.reload();
    await phone.screen.getByRole('heading', { level: 1, name: title }).waitFor();
    await phone.context.setOffline(true);
  };
  weak.pick = async (label, ...answers) => {
    // The lists of places come from the server, one after the other.
    const places = answers.length > 1;
    const missing = phone.question(label).getByText('没有网络，暂时选不了地方。');
    if (places) {
      await phone.question(label).locator('select').or(missing).first().waitFor();
      await phone.context.setOffline(false);
      if (await missing.isVisible()) await phone.press('再试一次');
    }
    await phone.pick(label, ...answers);
    if (places) await phone.context.setOffline(true);
  };
  await phone.context.setOffline(true);
  return weak;
}
