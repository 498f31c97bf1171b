// Dragging by pointer: with a mouse anywhere on the thing, with a finger where the stylesheet leaves touches to us (touch-action).
const FAR = 5;

/** What comes of a drag: it begins, is over something, and ends, dropped on something or given up (null). */
export interface Drag {
  begin(): void;
  over(target: Element | null, at: PointerEvent): void;
  end(target: Element | null): void;
}

/** Lets a thing be dragged, except by the buttons and fields in it. */
export function draggable(thing: HTMLElement, drag: Drag): void {
  thing.addEventListener("pointerdown", (down) => {
    if (down.button !== 0 || (down.target as Element).closest("button, input, select, a")) {
      return;
    }
    const over = new AbortController();
    const until = { signal: over.signal };
    const under = (at: PointerEvent) => document.elementFromPoint(at.clientX, at.clientY);
    let dragged = false;
    const finish = (target: Element | null) => {
      over.abort();
      if (dragged) {
        drag.end(target);
      }
    };
    addEventListener("pointermove", (at) => {
      if (at.pointerId !== down.pointerId) {
        return;
      }
      if (!dragged && Math.hypot(at.clientX - down.clientX, at.clientY - down.clientY) > FAR) {
        dragged = true;
        drag.begin();
      }
      if (dragged) {
        drag.over(under(at), at);
      }
    }, until);
    addEventListener("pointerup", (at) => at.pointerId === down.pointerId && finish(under(at)), until);
    addEventListener("pointercancel", (at) => at.pointerId === down.pointerId && finish(null), until);
    addEventListener("keydown", (key) => key.key === "Escape" && finish(null), until);
  });
}

/** A line that only screen readers meet, which says what a drag or a button did. */
export function teller(place: Element): HTMLElement {
  const line = document.createElement("p");
  line.className = "sr";
  line.setAttribute("role", "status");
  place.append(line);
  return line;
}
