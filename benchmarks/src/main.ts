import { benchGuard } from './guard.ts'
import { benchTransport } from './transport.ts'
import { benchVerify } from './verify.ts'
import { benchWaiter } from './waiter.ts'

console.log('Ratios to the first line of each group; smaller is better. Median, and the middle half of the rounds.')
await benchVerify()
await benchGuard()
await benchTransport()
await benchWaiter()
