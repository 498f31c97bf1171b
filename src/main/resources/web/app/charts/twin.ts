/** A row of a table, as people read it. */
export interface Row {
  name: string;
  link?: string;
  /** One for each column after the first; undefined where no number stands. */
  values: (number | undefined)[];
}

/** The rows of a table that names them in its first column. */
export function rows(table: HTMLTableElement): Row[] {
  return [...table.tBodies[0].rows].map((row) => {
    const [head, ...cells] = row.cells;
    return {
      name: head.textContent!.trim(),
      link: head.querySelector("a")?.href,
      values: cells.map((cell) => number(cell.textContent!)),
    };
  });
}

/** Pages write a true minus sign, and a comma between thousands. */
function number(text: string): number | undefined {
  const value = Number.parseFloat(text.trim().replace("\u2212", "-").replaceAll(",", ""));
  return Number.isNaN(value) ? undefined : value;
}
