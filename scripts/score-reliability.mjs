// How far a confidence can be trusted: the values of scored records by the confidence they were given at, and how many are right.
const bins = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0]

/** Rows of `{ from, given, right, share }`, for header fields and for list entries, and what the figures of the issue ask. */
export function reliability(scored) {
  const values = { header: [], references: [], deadlines: [], assignments: [], scanSlips: [] }
  for (const { record, misses } of scored) {
    const wrongFields = new Set((misses.header ?? []).flatMap((miss) => Object.keys(miss)))
    for (const [field, value] of Object.entries(record.header)) {
      if (value) values.header.push({ confidence: value.confidence, right: !wrongFields.has(field) })
    }
    const keys = new Set(misses.references?.spurious ?? [])
    for (const reference of record.references) {
      if (!reference.key) continue
      values.references.push({
        confidence: reference.confidence,
        right: !keys.has(reference.key.toUpperCase()),
      })
    }
    for (const list of ['deadlines', 'assignments', 'scanSlips']) {
      const spurious = new Set((misses[list]?.spurious ?? []).map((entry) => JSON.stringify(entry.span)))
      for (const entry of record[list]) {
        values[list].push({ confidence: entry.confidence, right: !spurious.has(JSON.stringify(entry.span)) })
      }
    }
  }
  const all = Object.values(values).flat()
  return {
    all: table(all),
    ...Object.fromEntries(Object.entries(values).map(([name, list]) => [name, table(list)])),
  }
}

function table(values) {
  const rows = bins.map((from, index) => {
    const inside = values.filter(
      ({ confidence }) => confidence >= from && (index === 0 || confidence < bins[index - 1]),
    )
    return { from, given: inside.length, right: inside.filter(({ right }) => right).length }
  })
  const sure = values.filter(({ confidence }) => confidence >= 0.9)
  const right = values.filter((value) => value.right)
  return {
    rows,
    given: values.length,
    rightOfSure: sure.length === 0 ? null : round(sure.filter((value) => value.right).length / sure.length),
    sureOfRight:
      right.length === 0
        ? null
        : round(right.filter(({ confidence }) => confidence >= 0.9).length / right.length),
  }
}

export function reliabilityTable(result) {
  const lines = []
  for (const [name, { rows, rightOfSure, sureOfRight, given }] of Object.entries(result)) {
    if (given === 0) continue
    const cells = rows.filter((row) => row.given > 0).map((row) => `>=${row.from}: ${row.right}/${row.given}`)
    lines.push(`${name.padEnd(12)} ${cells.join('  ')}`)
    lines.push(
      `${''.padEnd(12)} right of those at 0.9 or more: ${rightOfSure ?? '-'}; at 0.9 or more of those right: ${sureOfRight ?? '-'}`,
    )
  }
  return `${lines.join('\n')}\n`
}

function round(share) {
  return Math.round(share * 1000) / 1000
}
