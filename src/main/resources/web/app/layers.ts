// A second way to set the choices of a model: its groups as columns, their choices as layers that one drags from a heap, or from
// another column, to where they fit. All of it is read from the form, whose fields stay and do the same.
import { Choices } from "./choices";
import { draggable, teller } from "./drag";

/** What fits where: fields of one kind are named alike, kernel-a and kernel-b. */
function kind(name: string): string {
  return name.split("-")[0];
}

function made(className: string, text = ""): HTMLElement {
  const element = document.createElement("div");
  element.className = className;
  element.textContent = text;
  return element;
}

class LayerBoard extends HTMLElement {
  private form!: HTMLFormElement;
  private choices!: Choices;
  private status!: HTMLElement;

  connectedCallback(): void {
    if (this.status) {
      return;
    }
    this.form = this.closest(".model-body")!.querySelector<HTMLFormElement>("form.settings")!;
    this.choices = new Choices(this.form);
    const board = made("board");
    board.setAttribute("aria-hidden", "true");
    board.append(this.columns(), this.heap());
    this.append(board);
    this.status = teller(this);
    this.form.addEventListener("input", () => this.show());
    this.show();
  }

  /** One for each group of the form; in each a place for every field, the first at the bottom. */
  private columns(): HTMLElement {
    const columns = made("columns");
    for (const group of this.form.querySelectorAll("fieldset")) {
      const column = made("column");
      column.append(made("head", group.querySelector("legend")!.textContent!));
      for (const field of this.choices.names(group).reverse()) {
        const place = made("layer place");
        place.dataset.name = field;
        this.drags(place, () => this.choices.value(field), field);
        column.append(place);
      }
      columns.append(column);
    }
    return columns;
  }

  /** Every layer once. */
  private heap(): HTMLElement {
    const heap = made("heap");
    heap.append(made("head", "Drag a layer to where it belongs"));
    const kinds = new Set<string>();
    for (const field of this.choices.names().filter((name) => !kinds.has(kind(name)) && kinds.add(kind(name)))) {
      for (const [value, label] of this.choices.options(field)) {
        const layer = made("layer", label);
        this.drags(layer, () => value, field);
        heap.append(layer);
      }
    }
    return heap;
  }

  private drags(layer: HTMLElement, value: () => string, field: string): void {
    let ghost: HTMLElement;
    const fit = (target: Element | null | undefined) =>
      this.contains(target ?? null)
        ? [...(target!.closest(".column")?.querySelectorAll<HTMLElement>(".place") ?? [])]
            .find((place) => kind(place.dataset.name!) === kind(field))
        : undefined;
    const light = (place?: HTMLElement) => {
      for (const one of this.querySelectorAll(".place")) one.classList.toggle("under", one === place);
    };
    draggable(layer, {
      begin: () => {
        ghost = layer.cloneNode(true) as HTMLElement;
        ghost.classList.add("ghost");
        ghost.setAttribute("aria-hidden", "true");
        ghost.style.width = `${layer.offsetWidth}px`;
        layer.classList.add("dragged");
        document.body.append(ghost);
      },
      over: (target, at) => {
        ghost.style.translate = `${at.clientX}px ${at.clientY}px`;
        light(fit(target));
      },
      end: (target) => {
        ghost.remove();
        layer.classList.remove("dragged");
        light();
        const place = fit(target);
        if (place) {
          const column = this.choices.set(place.dataset.name!, value());
          this.status.textContent = `${column}: ${this.choices.label(place.dataset.name!)}`;
        }
      },
    });
  }

  private show(): void {
    for (const place of this.querySelectorAll<HTMLElement>(".place")) {
      place.textContent = this.choices.label(place.dataset.name!);
      place.dataset.value = this.choices.value(place.dataset.name!);
    }
  }
}

customElements.define("layer-board", LayerBoard);
