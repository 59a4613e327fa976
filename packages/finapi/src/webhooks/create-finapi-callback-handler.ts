import { createWebhookHandler } from '@kit/core/webhooks'
import type { EventNotified, WebhookHandler } from '@kit/core/webhooks'
