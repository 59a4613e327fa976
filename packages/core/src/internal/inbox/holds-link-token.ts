const SENT_TOKEN = /"link_token"\s*:\s*"[^"]/

/** Whether a body carries a `link_token`, which is a credential; a `null` in its place is none. */
export function holdsLinkToken(body: Uint8Array): boolean {
  const text = new TextDecoder().decode(body)
  if (SENT_TOKEN.test(text)) return true
  // JSON can spell a name with escapes.
  if (!text.includes('link_token') && !text.includes('\\')) return false
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return text.includes('link_token')
  }
  // Nesting is the sender's choice and must not end the stack.
  const open: unknown[] = [parsed]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    for (const [name, member] of Object.entries(value)) {
      if (name === 'link_token' && member !== null && member !== '') return true
      open.push(member)
    }
  }
  return false
}
