import { clearInterval, setInterval } from "node:timers"

const EVERY_MS = 15_000

/**
 * Prints what is running, its progress, and how long it took last time: a line every fifteen seconds.
 * @param lastTimes seconds by suite
 */
export function startProgress(lastTimes) {
  const began = Date.now()
  const running = new Map()
  const timer = setInterval(() => {
    const parts = [...running].map(([suite, state]) => describe(suite, state, lastTimes))
    console.log(`  ${clock(Date.now() - began)}  ${parts.join("  ·  ")}`)
  }, EVERY_MS)
  timer.unref()
  return {
    begin: (suite) => running.set(suite, { began: Date.now(), stories: 0 }),
    /** @param news sent by the suite's reporter: how many stories and files have finished */
    hear: (suite, news) => Object.assign(running.get(suite) ?? {}, news),
    end(suite, result) {
      const { began: since } = running.get(suite)
      running.delete(suite)
      const mark = result.failed > 0 ? "✗" : "✓"
      const counts = [`${result.passed} passed`, ...(result.failed > 0 ? [`${result.failed} failed`] : [])]
      console.log(`${mark} ${suite.name.padEnd(12)} ${counts.join(", ")} in ${clock(Date.now() - since)}`)
    },
    stop: () => clearInterval(timer),
  }
}

function describe(suite, { began, stories, files, filesInAll }, lastTimes) {
  const usual = lastTimes[suite.name] ?? suite.minutes * 60
  const times = `${clock(Date.now() - began)} of about ${clock(usual * 1_000)}`
  return filesInAll === undefined
    ? `${suite.name} ${times}`
    : `${suite.name} ${times}, ${stories} tests, ${files} of ${filesInAll} files`
}

/** Formats minutes and seconds. */
export function clock(milliseconds) {
  const seconds = Math.round(milliseconds / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`
}
