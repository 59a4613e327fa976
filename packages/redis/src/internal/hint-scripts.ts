import { createScript } from './script.ts'
import type { Script } from './script.ts'

// v version, t task id.

/** KEYS: the hints. Arguments: version, time to live, channel, message, task id if any. */
export const PUT_HINTS: Script = createScript(`for i = 1, #KEYS do
  redis.call('HSET', KEYS[i], 'v', ARGV[1])
  if ARGV[5] then redis.call('HSET', KEYS[i], 't', ARGV[5]) end
  redis.call('PEXPIRE', KEYS[i], ARGV[2])
end
return redis.call('PUBLISH', ARGV[3], ARGV[4])`)

/** KEYS: the hints. */
export const READ_HINTS: Script = createScript(`local found = {}
for i = 1, #KEYS do found[i] = redis.call('HMGET', KEYS[i], 'v', 't') end
return found`)
