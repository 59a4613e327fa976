/** Everything that can become of a webhook or callback. */
export const deliveryFaultModes = ['lost', 'late', 'duplicate', 'reorder', 'forged', 'extended', 'tomorrow'] as const

/** One of them; {@link DeliveryFault} tells what each does. */
export type DeliveryFaultMode = (typeof deliveryFaultModes)[number]
