import { OTHER_LAYOUT } from './redis-commands.ts'

/**
 * Parts that scripts share. Times are whole microseconds of the server's clock: exact in Lua's numbers, and fine enough to order events by.
 * A fence is the time of its claim, or one more than the last: it grows also when Redis lost the key in between.
 */
export const NOW = `local time = redis.call('TIME')
local now = time[1] * 1000000 + time[2]`

/** The layout of entries. Another number in the field `v` is refused. */
export const LAYOUT = '1'

/** For a table `entry` that holds the field `v` first, as HMGET gives it. Leaves the script when the layout is not ours. */
export const CHECK_LAYOUT: string = `if entry[1] ~= '${LAYOUT}' then
  if entry[1] or redis.call('EXISTS', KEYS[1]) == 1 then return redis.error_reply('${OTHER_LAYOUT} of an entry') end
  entry = nil
end`
