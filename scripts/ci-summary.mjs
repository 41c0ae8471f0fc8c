// The closing line of CI: tests that passed and failed over all parts; a failed step (types, lint, build) counts as one failure.
import { existsSync, readFileSync } from 'node:fs'

const [steps, ...files] = process.argv.slice(2)
let passed = 0
let failed = 0
let skipped = 0
for (const file of files.filter((name) => existsSync(name))) {
  const result = JSON.parse(readFileSync(file, 'utf8'))
  passed += result.numPassedTests
  failed += result.numFailedTests
  skipped += result.numPendingTests + result.numTodoTests
}
const brokenSteps = Number(steps)
// A step that failed although every test passed (a type error, a suite that could not be loaded) is a failure of its own.
if (brokenSteps > 0 && failed === 0) failed = brokenSteps
if (passed === 0 && failed === 0) failed = 1
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed === 0 ? 0 : 1)
