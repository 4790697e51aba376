/**
 * Which suites may start now, in their order: each that fits into what the running ones leave. One that is too big for the machine
 * runs when nothing else does.
 * @param pending suites that wait, in the order of their turn
 * @param running suites under way
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
