import { createFintocWebhookHandler } from '@kit/fintoc/webhooks'

export const runtime = 'edge'

export const POST = createFintocWebhookHandler({
  // A function: Next.js loads the routes while it builds, and the secret need not be there.
  secret: () => process.env['FINTOC_SECRET'] ?? '',
  otherwise: (event) => console.log(event.known ? event.type : event.rawType),
  onError: (error) => console.error(error),
})
