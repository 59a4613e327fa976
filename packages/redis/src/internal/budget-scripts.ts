import { NOW } from './lua.ts'
import { createScript } from './script.ts'
import type { Script } from './script.ts'

// The account's hash: u end of its pause, g last admission, n confirmations since the last poll, c and p: when the last refused look of
// the lanes confirm and poll was told to come back. All times in microseconds.

const ASK = `local function keep(account)
  redis.call('PEXPIREAT', KEYS[1], math.ceil(math.max(now, account.u, account.c, account.p) / 1000) + 60000)
end
local function refuse(account, lane, spacing, free)
  -- Each is told a later moment, so that the queue does not come back all at once.
  local comeBackAt = math.floor(math.max(free, now + spacing, account[lane]))
  redis.call('HSET', KEYS[1], lane, comeBackAt + math.ceil(spacing))
  account[lane] = comeBackAt + spacing
  keep(account)
  return math.ceil((comeBackAt - now) / 1000)
end
local function read()
  local fields = redis.call('HMGET', KEYS[1], 'u', 'g', 'n', 'c', 'p')
  local account = {}
  for i, name in ipairs({'u', 'g', 'n', 'c', 'p'}) do account[name] = tonumber(fields[i] or 0) end
  return account
end`

/**
 * KEYS: the account, the task, the limiter's window. Arguments: lane, minimal interval, token, points of a window or 0, its length.
 * Answers how many milliseconds to wait. 0: the task is taken, and the limiter may be asked.
 */
export const ADMIT: Script = createScript(`${NOW}
${ASK}
local lane, points = ARGV[1], tonumber(ARGV[4])
local account = read()
if account.u > now then return math.ceil((account.u - now) / 1000) end
local left = redis.call('PTTL', KEYS[2])
if left > 0 then return left end
if points > 0 then
  local window = ARGV[5] * 1000
  local spacing = window / points
  local used = tonumber(redis.call('GET', KEYS[3]) or 0)
  if used >= points then return refuse(account, lane, spacing, now + math.max(redis.call('PTTL', KEYS[3]), 0) * 1000) end
  local other = lane == 'c' and 'p' or 'c'
  local pollsTurn = account.n >= 9
  -- A look nobody of the other lane came for is not kept any longer: those who queued may have left.
  if account[other] > now and (lane == 'p') ~= pollsTurn and now - account.g < 2 * spacing then
    return refuse(account, lane, spacing, now)
  end
  local n = lane == 'p' and 0 or math.min(account.n + 1, 9)
  redis.call('HSET', KEYS[1], 'g', now, 'n', n)
  keep(account)
end
if tonumber(ARGV[2]) > 0 then redis.call('SET', KEYS[2], ARGV[3], 'NX', 'PX', ARGV[2]) end
return 0`)

/** The limiter refused after all. KEYS: the account, the task. Arguments: lane, token, points, window, milliseconds it said. */
export const REFUSE: Script = createScript(`${NOW}
${ASK}
if redis.call('GET', KEYS[2]) == ARGV[2] then redis.call('DEL', KEYS[2]) end
return refuse(read(), ARGV[1], ARGV[4] * 1000 / ARGV[3], now + ARGV[5] * 1000)`)

/** KEYS: the account. Arguments: milliseconds. */
export const PAUSE: Script = createScript(`${NOW}
${ASK}
local account = read()
account.u = math.max(account.u, now + ARGV[1] * 1000)
redis.call('HSET', KEYS[1], 'u', account.u)
keep(account)
return 1`)
