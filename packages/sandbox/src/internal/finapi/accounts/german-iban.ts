/** The IBAN of a German account. @param bankCode eight digits @param account ten digits */
export function germanIban(bankCode: string, account: string): string {
  // The letters D and E count as 13 and 14, and the check digits as 00 while they are sought.
  const check = 98n - (BigInt(`${bankCode}${account}131400`) % 97n)
  return `DE${String(check).padStart(2, '0')}${bankCode}${account}`
}
