/**
 * The one-to-one choice of columns for rows that costs least in all, by the Hungarian method with potentials (Kuhn and
 * Munkres, in the form of Jonker and Volgenant, time in the cube of the size).
 *
 * @param cost a square matrix of integers.
 * @returns the column chosen for each row. Of several choices that cost the same, always the one that the order of rows and
 *   columns leads to.
 */
export function cheapestAssignment(cost: readonly (readonly number[])[]): number[] {
  const size = cost.length;
  const rowPotential = zeros(size);
  const columnPotential = zeros(size);
  /** The row that holds each column, counted from 1; 0 for none. Column 0 holds the row that is being placed. */
  const rowOf = zeros(size);
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    const cameFrom = zeros(size);
    let column = 0;
    const least = new Array<number>(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(size + 1).fill(false);
    do {
      used[column] = true;
      const from = at(rowOf, column);
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue;
        const reduced = at(cost[from - 1] ?? [], j - 1) - at(rowPotential, from) - at(columnPotential, j);
        if (reduced < at(least, j)) {
          least[j] = reduced;
          cameFrom[j] = column;
        }
        if (at(least, j) < delta) [delta, next] = [at(least, j), j];
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          rowPotential[at(rowOf, j)] = at(rowPotential, at(rowOf, j)) + delta;
          columnPotential[j] = at(columnPotential, j) - delta;
        } else {
          least[j] = at(least, j) - delta;
        }
      }
      column = next;
    } while (at(rowOf, column) !== 0);
    for (; column !== 0; column = at(cameFrom, column)) rowOf[column] = at(rowOf, at(cameFrom, column));
  }
  const columnOf = new Array<number>(size).fill(0);
  for (let j = 1; j <= size; j++) columnOf[at(rowOf, j) - 1] = j - 1;
  return columnOf;
}

function zeros(size: number): number[] {
  return new Array<number>(size + 1).fill(0);
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
