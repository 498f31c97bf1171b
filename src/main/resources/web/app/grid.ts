// The table of people and sections holds hundreds of links. For the keyboard it is one stop: arrow keys lead on within it.
const KEYS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** The links of a table, cell by cell. */
function links(table: HTMLTableElement): (HTMLAnchorElement | null)[][] {
  return [...table.rows].map((row) => [...row.cells].map((cell) => cell.querySelector("a")));
}

/** The next link that can be seen on the way from one. */
function next(table: HTMLTableElement, from: Element, [down, right]: [number, number]): HTMLAnchorElement | undefined {
  const all = links(table);
  let row = all.findIndex((cells) => cells.includes(from as HTMLAnchorElement));
  let column = all[row].indexOf(from as HTMLAnchorElement);
  do {
    row += down;
    column += right;
    const link = all[row]?.[column];
    if (link?.offsetParent) {
      return link;
    }
  } while (all[row] && column in all[row]);
  return undefined;
}

function onlyStop(table: HTMLTableElement, stop: Element): void {
  for (const link of links(table).flat()) {
    if (link) link.tabIndex = link === stop ? 0 : -1;
  }
}

function grid(table: HTMLTableElement): void {
  const first = links(table).flat().find((link) => link?.offsetParent);
  if (!first) {
    return;
  }
  table.setAttribute("role", "grid");
  table.closest(".scroll")?.removeAttribute("tabindex");
  onlyStop(table, first);
  table.addEventListener("focusin", (event) => onlyStop(table, event.target as Element));
  table.addEventListener("keydown", (event) => {
    const way = KEYS[event.key];
    if (way && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      next(table, event.target as Element, way)?.focus();
    }
  });
}

document.querySelectorAll<HTMLTableElement>(".matrix table").forEach(grid);
