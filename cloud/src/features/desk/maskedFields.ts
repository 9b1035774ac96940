/** The first six and the last four characters of an identity number stay readable. */
function maskIdNumber(number: string): string {
  if (number.length < 12)
    return `${number.slice(0, 2)}${'*'.repeat(Math.max(0, number.length - 4))}${number.slice(-2)}`;
  return `${number.slice(0, 6)}${'*'.repeat(number.length - 10)}${number.slice(-4)}`;
}

const maskPhone = (phone: string) => `${phone.slice(0, 3)}****${phone.slice(-4)}`;
const maskAccount = (account: string) => `${'*'.repeat(Math.max(0, account.length - 4))}${account.slice(-4)}`;

/** The answers that nobody on the desk sees whole before asking for one of them: last part of the path, and what stays readable. */
export const maskedFields: Readonly<Record<string, (text: string) => string>> = {
  number: maskIdNumber,
  idNumber: maskIdNumber,
  phone: maskPhone,
  contactPhone: maskPhone,
  filerPhone: maskPhone,
  accountNumber: maskAccount,
};
