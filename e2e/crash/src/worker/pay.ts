/** Tells the provider to pay; it pays once for a key. Throws when the answer is lost, as it is now and then. */
export async function pay(providerUrl: string, call: { readonly event: string; readonly key: string; readonly fence: bigint }): Promise<void> {
  const response = await fetch(providerUrl, {
    method: 'POST',
    headers: { 'idempotency-key': call.key, 'x-event': call.event, 'x-fence': String(call.fence) },
  })
  await response.text()
  if (!response.ok) throw new Error(`The provider answered ${response.status}`)
}
