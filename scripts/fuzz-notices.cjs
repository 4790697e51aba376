/**
 * `npm run test:fuzz [-- --count 1000000 --seed 1]`: reads this many spoiled and forged notices with the code that reads real
 * ones, and prints the results. `--only N` repeats only notice number N. Exit code 1 if one of them was accepted as the
 * gateway's, or made the code throw. Runs under tsx, as CommonJS like the sources it loads.
 */
const { parseArgs } = require("node:util")

const { fuzzNotices } = require("../src/paygate/notices/__fixtures__/fuzz-run")

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
})
const seed = Number(values.seed)
const started = Date.now()
const report =
  values.only === undefined
    ? fuzzNotices(seed, Number(values.count))
    : fuzzNotices(seed, 1, Number(values.only))
const seconds = (Date.now() - started) / 1_000
const failures = [...report.forgeries, ...report.thrown]

console.log(`seed ${report.seed}, ${report.notices} mutated notices in ${seconds.toFixed(0)} s`)
console.log(
  `slowest ${report.slowestMilliseconds.toFixed(1)} ms, heap grown by at most ${Math.round(report.heapGrowthBytes / 1024 ** 2)} MB`,
)
print("mutations", report.mutations)
print("doors", report.doors)
print("refused", report.refused)
print("accounts", report.accounts)
print("unsigned, by what the account insists on and the method", {
  "worth an inquiry": report.hints.asked,
  refused: report.hints.refused,
})
print("worth an inquiry although the account insists on a MAC", report.askedAllTheSame)
print('of these said "paid", and were not believed', report.unsignedPaid)
console.log(`authentic, saying word for word what the gateway said: ${report.unchanged}`)
console.log(`authentic with a claim of its own: ${report.forgeries.length}`)
console.log(`thrown: ${report.thrown.length}`)
for (const failure of failures.slice(0, 20)) {
  console.log(`  ${failure}`)
}
console.log(`${report.notices - failures.length} passed, ${failures.length} failed`)
process.exitCode = failures.length === 0 ? 0 : 1

function print(title, counts) {
  console.log(`${title}:`)
  for (const [name, count] of Object.entries(counts).sort((a, b) => b[1] - a[1])) {
    console.log(`  ${String(count).padStart(9)}  ${name}`)
  }
}
