/** A ledger as papers and screens name it, by the office that keeps it. */
export const ledgerName = (office: string): string =>
  office.endsWith('民政局') ? `${office}临时救助资金` : `${office}临时救助备用金`;
