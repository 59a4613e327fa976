import { NOW } from './lua.ts'
import { createScript } from './script.ts'
import type { Script } from './script.ts'

// An entry is one text, because a script on a new key then is one write:
//
//   1h:fence:attempt:until:retention:expires:fingerprint:rest
//
// 1 is the layout. The state is h (held), f (free), c (completed) or d (dead). `until` is the end of the lease or the first moment of the
// next claim; `expires` the end of the retention, counted from the claim. The rest is `=` and a result or an error, if there is one. A
// replica or a restart may lose entries; fences grow over that, too, because they begin at the time.
//
// Each script takes any number of keys, with the same number of arguments each, and answers with a list; {9}: another layout.

const PARSE = `local FORMAT = '1%s:%.0f:%d:%.0f:%.0f:%.0f:%s:%s'
local PATTERN = '^1(%a):(%d+):(%d+):(%d+):(%d+):(%d+):([^:]*):(.*)$'
local function read(key)
  local text = redis.pcall('GET', key)
  if not text then return nil end
  if type(text) ~= 'string' then return nil, true end
  local s, f, a, u, r, x, p, o = string.match(text, PATTERN)
  if not s then return nil, true end
  return {s = s, f = tonumber(f), fence = f, a = tonumber(a), u = tonumber(u), r = tonumber(r), x = tonumber(x), p = p, o = o}
end
local function write(key, e, last)
  local text = string.format(FORMAT, e.s, e.f, e.a, e.u, e.r, e.x, e.p, '') .. e.o
  redis.call('SET', key, text, 'PX', math.max(1, math.ceil((last - now) / 1000)))
end`

function perKey(argumentsPerKey: number, step: string): Script {
  return createScript(`${NOW}
${PARSE}
${step}
local out = {}
for i = 1, #KEYS do out[i] = step(KEYS[i], (i - 1) * ${argumentsPerKey}) end
return out`)
}

/**
 * Arguments of a key: lease, retention, fingerprint or nothing. A new key costs one write, and what calls with equal times share is made
 * once: that is nearly every claim there is.
 */
export const CLAIM: Script = perKey(
  3,
  `local lease, retention, untilAt, retain, head, ttl
local function step(key, at)
  if ARGV[at + 1] ~= lease or ARGV[at + 2] ~= retention then
    lease, retention = ARGV[at + 1], ARGV[at + 2]
    untilAt, retain = now + lease * 1000, retention * 1000
    head = string.format(FORMAT, 'h', now, 1, untilAt, retain, now + retain, '', ''):sub(1, -2)
    ttl = tonumber(lease) > tonumber(retention) and lease or retention
  end
  local p = ARGV[at + 3]
  if redis.call('SET', key, head .. p .. ':', 'NX', 'PX', ttl) then return {0, now, 1, untilAt} end
  local e, strange = read(key)
  if strange then return {9} end
  if e.s == 'c' then
    if e.p ~= '' and p ~= '' and e.p ~= p then return {3} end
    return {2, e.o}
  end
  if e.s == 'd' then return {4, e.o} end
  if e.u > now then return {1, math.ceil((e.u - now) / 1000)} end
  local won = {s = 'h', f = math.max(e.f + 1, now), a = e.a + 1, u = untilAt, r = retain, x = now + retain, p = p, o = ''}
  write(key, won, math.max(untilAt, won.x))
  return {0, won.f, won.a, untilAt}
end`,
)

/** Arguments of a key: fence, lease. */
export const RENEW: Script = perKey(
  2,
  `local function step(key, at)
  local e, strange = read(key)
  if strange then return {9} end
  if not e or e.s ~= 'h' or e.fence ~= ARGV[at + 1] or e.u <= now then return {0} end
  e.u = now + ARGV[at + 2] * 1000
  write(key, e, math.max(e.u, e.x))
  return {1}
end`,
)

/** Arguments of a key: fence, rest. */
export const COMPLETE: Script = perKey(
  2,
  `local function step(key, at)
  local e, strange = read(key)
  if strange then return {9} end
  if not e or e.fence ~= ARGV[at + 1] then return {0} end
  if e.s == 'c' then
    -- Written again, so that replicas can be waited for.
    redis.call('PEXPIRE', key, math.max(1, redis.call('PTTL', key)))
    return {1}
  end
  if e.s ~= 'h' then return {0} end
  e.s, e.o = 'c', ARGV[at + 2]
  write(key, e, now + e.r)
  return {1}
end`,
)

/** Arguments of a key: fence, delay, state, rest. */
export const RELEASE: Script = perKey(
  4,
  `local function step(key, at)
  local e, strange = read(key)
  if strange then return {9} end
  if not e or e.s ~= 'h' or e.fence ~= ARGV[at + 1] then return {0} end
  e.s, e.u, e.o = ARGV[at + 3], now + ARGV[at + 2] * 1000, ARGV[at + 4]
  write(key, e, e.u + e.r)
  return {1}
end`,
)

/** A claim that too few replicas have never was. Arguments of a key: fence. */
export const UNDO_CLAIM: Script = perKey(
  1,
  `local function step(key, at)
  local e, strange = read(key)
  if strange then return {9} end
  if not e or e.s ~= 'h' or e.fence ~= ARGV[at + 1] then return {0} end
  e.s, e.a, e.u = 'f', e.a - 1, now
  write(key, e, e.x)
  return {1}
end`,
)
