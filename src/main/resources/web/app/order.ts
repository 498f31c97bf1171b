// Putting things in order: numbers in the form, and with script buttons that move an item, or dragging.
import { draggable, teller } from "./drag";

class OrderList extends HTMLElement {
  private list!: HTMLOListElement;
  private status!: HTMLElement;

  connectedCallback(): void {
    if (this.status) {
      return;
    }
    this.list = this.querySelector("ol")!;
    this.status = teller(this);
    this.items().forEach((item) => this.equip(item));
    this.arrange();
    this.addEventListener("filled", () => this.arrange());
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
    draggable(item, {
      begin: () => item.classList.add("dragged"),
      over: (target, at) => this.pass(item, target?.closest("li"), at),
      end: () => {
        item.classList.remove("dragged");
        this.moved();
      },
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

  /** Says so as a field would: a value that a script sets says nothing by itself. */
  private moved(): void {
    this.number();
    this.dispatchEvent(new Event("input", { bubbles: true }));
    this.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** Puts a dragged item before or behind the one it is over. */
  private pass(item: HTMLElement, other: HTMLElement | null | undefined, at: PointerEvent): void {
    if (other && other !== item && other.parentElement === this.list) {
      const box = other.getBoundingClientRect();
      at.clientY < box.top + box.height / 2 ? other.before(item) : other.after(item);
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
