import { ConfigurationError } from "../errors"

import { callsOverLoopback } from "./__fixtures__/calls"
import { longestTimeOut, timeOuts } from "./time-outs"

const { clientFor, exchanges, gateway } = callsOverLoopback()

const bad = [0, -1, 0.5, longestTimeOut + 1, Infinity, NaN, 2 ** 31, "5000" as never, null as never]

describe("the time-outs of a client", () => {
  it("are 5 s for connecting and 60 s overall unless told", () => {
    expect(timeOuts()).toEqual({ connectMs: 5_000, totalMs: 60_000 })
    expect(timeOuts({})).toEqual({ connectMs: 5_000, totalMs: 60_000 })
    expect(timeOuts({ totalMs: 1 })).toEqual({ connectMs: 5_000, totalMs: 1 })
    expect(timeOuts({ connectMs: 60_000 })).toEqual({ connectMs: 60_000, totalMs: 60_000 })
  })

  it.each(bad)("are never %p: the client is not created, and nothing is sent", (value) => {
    for (const name of ["connectMs", "totalMs"]) {
      const create = () => clientFor({}, { timeouts: { [name]: value } })
      expect(create).toThrow(ConfigurationError)
      expect(create).toThrow(`timeouts.${name}: must be a whole number of milliseconds from 1 to 60000`)
    }
    expect([gateway.received, exchanges]).toEqual([[], []])
  })
})
