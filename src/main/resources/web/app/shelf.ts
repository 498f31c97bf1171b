// What this device keeps in its own storage: answers on their way to the server, and what became of those that were refused.

/** An answer as its form would send it, and what a person needs to know it again. */
export type Kept = { action: string; body: string; title: string; at: string; until?: string; person?: string };

/** An answer that was not counted: what the server said of it, and where to go on. */
export type Refused = { title: string; at: string; heading: string; words: string; link: string; text: string; person?: string };

/** One list of things by their names. Other tabs may change it at any time, so it is read anew for each change. */
export class Shelf<T extends { person?: string }> {
  constructor(private readonly name: string) {}

  private all(): Record<string, T> {
    try {
      return JSON.parse(localStorage.getItem(this.name) ?? "{}");
    } catch {
      return {};
    }
  }

  /** What belongs to whoever is signed in here: nobody sees or sends what somebody else left on a shared device. */
  mine(): [string, T][] {
    return Object.entries(this.all()).filter(([, one]) => !one.person || one.person === person());
  }

  put(key: string, one: T): void {
    localStorage.setItem(this.name, JSON.stringify({ ...this.all(), [key]: one }));
  }

  /** Takes it away, unless another tab has put something newer there meanwhile. */
  take(key: string, one: T): void {
    const all = this.all();
    if (JSON.stringify(all[key]) === JSON.stringify(one)) {
      delete all[key];
      localStorage.setItem(this.name, JSON.stringify(all));
    }
  }
}

/** Who is signed in, by the id that the page carries; undefined for a visitor. */
export function person(page: Document = document): string | undefined {
  return page.querySelector<HTMLElement>("[data-person]")?.dataset.person;
}

/** Identifies the answer that a form gives: one attempt, question, stage and revision. */
export function keyOf(form: HTMLFormElement): string {
  const fields = new FormData(form);
  const name = ["question", "stage", "revision"].map((field) => fields.get(field));
  return [new URL(form.action).pathname, ...name].join(" ");
}

export const kept = new Shelf<Kept>("kept-answers");
export const refused = new Shelf<Refused>("refused-answers");
