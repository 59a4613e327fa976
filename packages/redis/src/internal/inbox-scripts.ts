import { CHECK_LAYOUT, LAYOUT, NOW } from './lua.ts'
import { createScript } from './script.ts'
import type { Script } from './script.ts'

// v layout, s state (w waiting, h held, c completed, d dead), p fingerprint, d payload, b its encoding, z sealed, t time of arrival,
// r retention, f fence, a attempt, u when it is due or its lease ends, e error.
//
// KEYS: the entry, the events that are not handled by the time they are due, the parked ones by their arrival. ARGV[1]: the event's key.

/** Further arguments: fingerprint, payload, encoding, sealed, retention, `1` where replicas are waited for. */
export const PUT: Script = createScript(`local entry = redis.call('HMGET', KEYS[1], 'v', 'p')
${CHECK_LAYOUT}
if entry then
  if ARGV[7] == '1' then redis.call('HSET', KEYS[1], 'v', '${LAYOUT}') end
  if entry[2] == ARGV[2] then return 1 end
  return 2
end
${NOW}
redis.call('HSET', KEYS[1], 'v', '${LAYOUT}', 's', 'w', 'p', ARGV[2], 'd', ARGV[3], 'b', ARGV[4], 'z', ARGV[5],
  't', now, 'r', ARGV[6] * 1000, 'f', 0, 'a', 0, 'u', now)
redis.call('ZADD', KEYS[2], now, ARGV[1])
return 0`)

/** Further argument: lease. */
export const CLAIM: Script = createScript(`local entry = redis.call('HMGET', KEYS[1], 'v', 's', 'f', 'a', 'u', 'e')
${CHECK_LAYOUT}
if not entry then
  -- An entry somebody deleted must not stay due for ever.
  redis.call('ZREM', KEYS[2], ARGV[1])
  redis.call('ZREM', KEYS[3], ARGV[1])
  return {5}
end
if entry[2] == 'c' then return {2} end
if entry[2] == 'd' then return {4, entry[6]} end
${NOW}
local left = entry[5] - now
if left > 0 then return {1, math.ceil(left / 1000)} end
local fence, attempt = math.max(entry[3] + 1, now), entry[4] + 1
local untilAt = now + ARGV[2] * 1000
redis.call('HSET', KEYS[1], 's', 'h', 'f', fence, 'a', attempt, 'u', untilAt)
redis.call('ZADD', KEYS[2], untilAt, ARGV[1])
local content = redis.call('HMGET', KEYS[1], 'b', 'd', 'z', 't')
return {0, fence, attempt, content[1], content[2], content[3], content[4]}`)

/** Further arguments: fence, lease. */
export const RENEW: Script = createScript(`local entry = redis.call('HMGET', KEYS[1], 'v', 's', 'f', 'u')
${CHECK_LAYOUT}
if not entry or entry[2] ~= 'h' or entry[3] ~= ARGV[2] then return 0 end
${NOW}
if entry[4] - now <= 0 then return 0 end
local untilAt = now + ARGV[3] * 1000
redis.call('HSET', KEYS[1], 'u', untilAt)
redis.call('ZADD', KEYS[2], untilAt, ARGV[1])
return 1`)

/** Further argument: fence. */
export const COMPLETE: Script = createScript(`local entry = redis.call('HMGET', KEYS[1], 'v', 's', 'f', 't', 'r', 'p')
${CHECK_LAYOUT}
if not entry or entry[3] ~= ARGV[2] then return 0 end
if entry[2] == 'c' then
  -- Written again, so that replicas can be waited for.
  redis.call('HSET', KEYS[1], 's', 'c')
  return 1
end
if entry[2] ~= 'h' then return 0 end
-- Made anew, because a hash that once held a payload stays large without it.
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'v', '${LAYOUT}', 's', 'c', 'f', entry[3], 'p', entry[6])
redis.call('ZREM', KEYS[2], ARGV[1])
redis.call('PEXPIREAT', KEYS[1], math.ceil((entry[4] + entry[5]) / 1000))
return 1`)

/** Further arguments: fence, delay, state, error if any. */
export const RELEASE: Script = createScript(`local entry = redis.call('HMGET', KEYS[1], 'v', 's', 'f', 't')
${CHECK_LAYOUT}
if not entry or entry[2] ~= 'h' or entry[3] ~= ARGV[2] then return 0 end
${NOW}
local untilAt = now + ARGV[3] * 1000
redis.call('HSET', KEYS[1], 's', ARGV[4], 'u', untilAt)
if ARGV[5] then redis.call('HSET', KEYS[1], 'e', ARGV[5]) else redis.call('HDEL', KEYS[1], 'e') end
if ARGV[4] == 'd' then
  redis.call('ZREM', KEYS[2], ARGV[1])
  redis.call('ZADD', KEYS[3], entry[4], ARGV[1])
else
  redis.call('ZADD', KEYS[2], untilAt, ARGV[1])
end
return 1`)

/** A claim that too few replicas have never was. Further argument: fence. */
export const UNDO_CLAIM: Script = createScript(`local entry = redis.call('HMGET', KEYS[1], 'v', 's', 'f', 'a')
${CHECK_LAYOUT}
if not entry or entry[2] ~= 'h' or entry[3] ~= ARGV[2] then return 0 end
${NOW}
redis.call('HSET', KEYS[1], 's', 'w', 'a', entry[4] - 1, 'u', now)
redis.call('ZADD', KEYS[2], now, ARGV[1])
return 1`)

export const REDRIVE: Script = createScript(`local entry = redis.call('HMGET', KEYS[1], 'v', 's')
${CHECK_LAYOUT}
if entry and entry[2] ~= 'd' then return 0 end
redis.call('ZREM', KEYS[3], ARGV[1])
if not entry then return 0 end
${NOW}
redis.call('HSET', KEYS[1], 's', 'w', 'a', 0, 'u', now)
redis.call('HDEL', KEYS[1], 'e')
redis.call('ZADD', KEYS[2], now, ARGV[1])
return 1`)

export const DISCARD: Script = createScript(`local entry = redis.call('HMGET', KEYS[1], 'v', 's')
${CHECK_LAYOUT}
if entry and entry[2] ~= 'd' then return 0 end
redis.call('ZREM', KEYS[3], ARGV[1])
if not entry then return 0 end
redis.call('DEL', KEYS[1])
return 1`)

/** What a list of parked events says about one. */
export const LOOK: Script = createScript(`local entry = redis.call('HMGET', KEYS[1], 'v', 's', 'a', 't', 'e')
${CHECK_LAYOUT}
if not entry or entry[2] ~= 'd' then return {} end
return {entry[3], entry[4], entry[5]}`)

/** KEYS: the events that are not handled. Argument: limit. */
export const DUE: Script = createScript(`${NOW}
return redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now, 'LIMIT', 0, ARGV[1])`)
