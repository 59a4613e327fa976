import type { Script } from './job-queue.ts'

// The keys of the index are made from an argument, as BullMQ makes those of its jobs: on a cluster a prefix in braces keeps them together.

/** Replaces what the job of a wait holds, if there is one; gives what it held. One that is over is left as it is. */
export const PARK: Script = {
  name: 'kitWaitsPark',
  keys: 1,
  lua: `
local held = redis.call('HGET', KEYS[1], 'data')
if not held then return false end
if not cjson.decode(held).over then redis.call('HSET', KEYS[1], 'data', ARGV[1]) end
return held`,
}

/** Notes under hint keys which job to wake. KEYS: job. ARGV: start of index keys, job id, milliseconds, digests of hint keys. */
export const NOTE: Script = {
  name: 'kitWaitsNote',
  keys: 1,
  lua: `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local ttl = tonumber(ARGV[3])
for i = 4, #ARGV do
  local key = ARGV[1] .. ARGV[i]
  redis.call('ZREMRANGEBYSCORE', key, '-inf', now)
  redis.call('ZADD', key, now + ttl, ARGV[2])
  if redis.call('PTTL', key) < ttl then redis.call('PEXPIRE', key, ttl) end
end
return 0`,
}

/**
 * Jobs that a hint has to wake: they sleep, or were not hinted yet. Others look soon, or read their hints again when they fall asleep.
 * KEYS: delayed jobs. ARGV: start of job keys, start of index keys, priority of hinted jobs, count of job ids, job ids, digests of hint keys.
 */
export const FIND: Script = {
  name: 'kitWaitsFind',
  keys: 1,
  lua: `
local found, seen = {}, {}
local function add(id)
  if seen[id] then return true end
  local priority = redis.call('HGET', ARGV[1] .. id, 'priority')
  if not priority then return false end
  seen[id] = true
  if priority ~= ARGV[3] or redis.call('ZSCORE', KEYS[1], id) then found[#found + 1] = id end
  return true
end
local digests = 5 + tonumber(ARGV[4])
for i = 5, digests - 1 do add(ARGV[i]) end
for i = digests, #ARGV do
  local key = ARGV[2] .. ARGV[i]
  for _, id in ipairs(redis.call('ZRANGE', key, 0, -1)) do
    if not add(id) then redis.call('ZREM', key, id) end
  end
end
return found`,
}

/**
 * Marks a wait as over, unless it was parked again since. KEYS: job. ARGV: the park that ended, data of what is over, start of index keys,
 * job id, digests of hint keys.
 */
export const FINISH: Script = {
  name: 'kitWaitsFinish',
  keys: 1,
  lua: `
local held = redis.call('HGET', KEYS[1], 'data')
if held then
  if cjson.decode(held).park ~= ARGV[1] then return 0 end
  redis.call('HSET', KEYS[1], 'data', ARGV[2])
end
for i = 5, #ARGV do redis.call('ZREM', ARGV[3] .. ARGV[i], ARGV[4]) end
return 1`,
}
