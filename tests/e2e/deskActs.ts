import type { Browser, Locator } from 'playwright-core';
import type { RunningCloud } from '../support/startCloud';
import { Desk } from './desk';

/** Turns to another side of the case. */
export const turnTo = (desk: Desk, side: string): Promise<void> =>
  desk.page
    .getByLabel('看哪一面')
    .getByText(new RegExp(`^${side}`))
    .click();

/** A part of the page by its name. */
export const part = (desk: Desk, name: string): Locator => desk.page.getByRole('region', { name });

/** Chooses one of a few answers. */
export const choose = (desk: Desk, question: string, answer: string): Promise<void> =>
  desk.page.getByLabel(question, { exact: true }).getByText(answer, { exact: true }).click();

/** Ticks one box, and waits until it is ticked. */
export async function tick(desk: Desk, name: string | RegExp): Promise<void> {
  const box = desk.page.getByRole('checkbox', { name }).first();
  await box.click();
  await box.and(desk.page.locator(':checked')).waitFor();
}

/** Presses the button of exactly this name: the one that opens an act, or the one that sends it. */
export const send = (desk: Desk, label: string): Promise<void> =>
  desk.page.getByRole('button', { name: label, exact: true }).click();

/** A screen on which somebody has just signed in and opened a case. */
export async function caseAt(browser: Browser, cloud: RunningCloud, name: string, caseNumber: string): Promise<Desk> {
  const desk = await Desk.open(browser, cloud.url, cloud.clock.now());
  await desk.signInAs(name);
  await desk.find(caseNumber);
  return desk;
}
