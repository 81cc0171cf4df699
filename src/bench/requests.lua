-- What one kind of request looks like: wrk … -- kind meetings meeting-id item-id cursor
-- Copies differ in the first eight digits of their ids and in the first digits of their numbers, see multiply.sql.
local thread = 0

function setup(t)
    thread = thread + 1
    t:set("thread", thread)
end

local function copy(id, n)
    return string.format("%08x", n) .. id:sub(9)
end

function init(args)
    local kind, meetings, meeting, item, fixed = args[1], tonumber(args[2]), args[3], args[4], args[5]
    math.randomseed(os.time() * 16 + thread)
    local function get(path, headers)
        return wrk.format("GET", "/api/v1" .. path, headers)
    end
    local kinds = {
        number = function(n) return get("/decisions?journalNumber=" .. n .. string.format("%02d", math.random(1, 40)) .. "/26") end,
        meeting = function(n) return get("/meetings/" .. copy(meeting, n)) end,
        since = function() return get(fixed) end,
        known = function(n) return get("/meetings/" .. copy(meeting, n), { ["If-None-Match"] = fixed, ["X-API-Key"] = wrk.headers["X-API-Key"] }) end,
        put = function(n)
            wrk.headers["If-Match"] = "*"
            wrk.headers["Content-Type"] = "application/json"
            return wrk.format("PUT", "/api/v1/agenda-items/" .. copy(item, n), nil,
                '{"title": "Punkt om anlæg ' .. math.random(1, 1000000) .. '", "kind": "ITEM"}')
        end,
    }
    local make = kinds[kind]
    request = function()
        return make(math.random(1, meetings))
    end
end

local wrong = 0
function response(status)
    if status >= 400 then
        wrong = wrong + 1
    end
end
