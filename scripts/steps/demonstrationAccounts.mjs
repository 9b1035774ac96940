/** The demonstration's accounts as the server lists them, one printable line each; none where it has no demonstration. */
export async function demonstrationAccounts(origin) {
  const response = await fetch(`${origin}/api/sign-in/demonstration`);
  if (!response.ok) return [];
  const { accounts = [] } = await response.json();
  return accounts.map(({ key, name, description }) => `${key.padEnd(longest(accounts))}  ${name}  ${description}`);
}

function longest(accounts) {
  return Math.max(...accounts.map(({ key }) => key.length));
}
