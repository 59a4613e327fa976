const texts: Readonly<Record<string, string>> = {
  account_type_not_permitted: 'This kind of account cannot be charged.',
  amount_limit_reached: 'The limit of the day is reached.',
  authorization_timeout: 'Nobody approved it in time.',
  bank_account_locked: 'The account is locked.',
  bank_connection_error: 'The connection to the bank broke.',
  bank_not_available: 'The bank is out of reach.',
  expired: 'The time for it runs out.',
  insufficient_funds: 'There is not enough money on the account.',
  internal_error: 'Something broke at Fintoc.',
  invalid_card: 'The card is not accepted.',
  login_credentials_locked: 'The bank locked the access.',
  login_invalid_credentials: 'The bank does not know this RUT and password.',
  maximum_amount_error: 'The bank does not move so much at once.',
  mfa_authorization_timeout: 'Nobody approved it in time.',
  mfa_invalid_authorization: 'The code is wrong.',
  mfa_locked: 'The bank locked the second factor.',
  mfa_unavailable: 'The second factor does not work now.',
  new_contact_amount_limit_reached: 'The limit for somebody new is reached.',
  new_contact_transfer_number_limit_reached: 'Too many payments to somebody new.',
  pending: 'The bank does not say yet.',
  recipient_account_not_allowed: 'The account of the recipient is not allowed.',
  unknown_payer: 'All goes well, but the account of the payer stays unknown',
}

/** What a person reads for one of Fintoc's names; a name nobody knows stands for itself. */
export function problemText(name: string): string {
  return texts[name] ?? name
}
