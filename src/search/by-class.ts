/** Rows in the order of their classes: those of a class stand from its start to the next one's. */
export interface RowsByClass {
  readonly starts: Uint32Array
  readonly rows: Uint32Array
}

/** Sorts rows by the class that each is labelled with. */
export function byClass(labels: Uint32Array, classes: number): RowsByClass {
  const starts = new Uint32Array(classes + 1)
  for (const label of labels) starts[label + 1] = (starts[label + 1] ?? 0) + 1
  for (let c = 0; c < classes; c++) starts[c + 1] = (starts[c + 1] ?? 0) + (starts[c] ?? 0)
  const next = starts.slice()
  const rows = new Uint32Array(labels.length)
  labels.forEach((label, row) => {
    const at = next[label] ?? 0
    rows[at] = row
    next[label] = at + 1
  })
  return { starts, rows }
}
