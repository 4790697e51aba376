/**
 * The suites that may start now, in order: each that fits into the room the running ones leave. One that needs more than the
 * machine has runs alone.
 * @param pending suites not yet started, in their order
 * @param running suites in progress
 * @param room how many cores may be kept busy at once
 */
export function readyToStart(pending, running, room) {
  const ready = []
  let left = room - running.reduce((sum, { cores }) => sum + cores, 0)
  for (const suite of pending) {
    const alone = running.length + ready.length === 0
    if (suite.cores <= left || alone) {
      ready.push(suite)
      left -= suite.cores
    }
  }
  return ready
}
