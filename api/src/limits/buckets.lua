-- Takes what was spent out of buckets and answers what is left in each, as `store::rate_limits::spend` does.
-- KEYS are their names; ARGV is, for each in turn, what it holds when full, how much flows in a second, what was taken (below
-- zero if it was given back).
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
local left = {}
for i, bucket in ipairs(KEYS) do
  local quota, flow, spent = tonumber(ARGV[3 * i - 2]), tonumber(ARGV[3 * i - 1]), tonumber(ARGV[3 * i])
  local level = quota
  local known, measured = string.match(redis.call('GET', bucket) or '', '^(%S+) (%S+)$')
  if known then
    -- Another server's clock may be behind.
    level = math.min(quota, tonumber(known) + flow * math.max(0, now - tonumber(measured)))
  end
  level = math.min(quota, level - spent)
  -- A bucket that is full need not be known.
  local full_in = math.max(1, math.ceil((quota - level) / flow * 1000))
  redis.call('SET', bucket, string.format('%.17g %.17g', level, now), 'PX', string.format('%.0f', full_in))
  -- A number would be cut to a whole one.
  left[i] = string.format('%.17g', level)
end
return left
