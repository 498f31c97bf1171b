// Putting things in order: numbers in the form, and with script buttons that move an item, or dragging.
class OrderList extends HTMLElement {
  private list!: HTMLOListElement;
  private status!: HTMLElement;
  private dragged: HTMLElement | null = null;

  connectedCallback(): void {
    if (this.status) {
      return;
    }
    this.list = this.querySelector("ol")!;
    this.status = document.createElement("p");
    this.status.className = "sr";
    this.status.setAttribute("role", "status");
    this.append(this.status);
    this.items().forEach((item) => this.equip(item));
    this.arrange();
    this.addEventListener("filled", () => this.arrange());
    this.list.addEventListener("dragover", (event) => this.over(event));
    this.list.addEventListener("drop", (event) => event.preventDefault());
  }

  /** Lays the items out as their numbers say. */
  private arrange(): void {
    const place = (item: HTMLElement) => Number(item.querySelector("select")!.value) || 99;
    this.list.append(...this.items().sort((one, other) => place(one) - place(other)));
    this.number();
  }

  private items(): HTMLElement[] {
    return [...this.list.children] as HTMLElement[];
  }

  private equip(item: HTMLElement): void {
    const label = item.querySelector("label")!;
    item.querySelector("select")!.hidden = true;
    const number = document.createElement("span");
    number.className = "number";
    item.prepend(number);
    for (const [step, arrow, word] of [[-1, "↑", "up"], [1, "↓", "down"]] as const) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "move";
      button.dataset.step = String(step);
      button.setAttribute("aria-label", `Move ${word}: ${label.textContent}`);
      button.textContent = arrow;
      button.addEventListener("click", () => this.move(item, step));
      item.append(button);
    }
    item.draggable = true;
    item.addEventListener("dragstart", () => {
      this.dragged = item;
      item.classList.add("dragged");
    });
    item.addEventListener("dragend", () => {
      item.classList.remove("dragged");
      this.dragged = null;
      this.moved();
    });
  }

  private move(item: HTMLElement, step: -1 | 1): void {
    const other = step < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) {
      return;
    }
    step < 0 ? other.before(item) : other.after(item);
    this.moved();
    item.querySelector<HTMLElement>(`[data-step="${step}"]`)!.focus();
    const place = this.items().indexOf(item) + 1;
    this.status.textContent = `${item.querySelector("label")!.textContent}: place ${place} of ${this.items().length}`;
  }

  private moved(): void {
    this.number();
    this.dispatchEvent(new Event("input", { bubbles: true }));
  }

  private over(event: DragEvent): void {
    const target = (event.target as Element).closest("li");
    if (!this.dragged || !target) {
      return;
    }
    event.preventDefault();
    const box = target.getBoundingClientRect();
    if (target !== this.dragged) {
      event.clientY < box.top + box.height / 2 ? target.before(this.dragged) : target.after(this.dragged);
    }
  }

  private number(): void {
    const items = this.items();
    items.forEach((item, index) => {
      item.querySelector("select")!.value = String(index + 1);
      item.querySelector(".number")!.textContent = String(index + 1);
      for (const button of item.querySelectorAll<HTMLElement>(".move")) {
        const end = button.dataset.step === "-1" ? index === 0 : index === items.length - 1;
        button.setAttribute("aria-disabled", String(end));
      }
    });
  }
}

customElements.define("order-list", OrderList);

export {};
