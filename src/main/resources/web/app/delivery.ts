// Brings answers that are kept on this device to the server.
import { copy } from "./copies";
import type { Reason } from "./notices";
import { note } from "./refusals";
import { kept, person } from "./shelf";

// after so long without an answer there is no line, whatever the browser still hopes for, in milliseconds
const PATIENCE = 15_000;

export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}

/** What an answer of the server that is no refusal of this one means for all that wait; undefined for none. */
function obstacle(answer: Response): Reason | undefined {
  if (answer.headers.has("HX-Redirect") || answer.status === 401 || answer.status === 499) {
    return "signed-out";
  }
  return answer.status >= 500 || answer.status === 429 ? "trouble" : undefined;
}

/**
 * Sends what waits, one after the other; gives the names of those that the server has dealt with, and what holds up the
 * others.
 */
export async function deliver(): Promise<{ done: Set<string>; held?: Reason }> {
  const done = new Set<string>();
  try {
    // A page of now: it tells who is signed in, and its token is good however old this page is.
    const now = await fetch("/courses", { signal: AbortSignal.timeout(PATIENCE) });
    const page = parsed(await now.text());
    const token = page.querySelector<HTMLInputElement>("input[name=csrf-token]")?.value;
    const obstructed = obstacle(now) ?? (person(page) ? undefined : "signed-out");
    if (obstructed || !token || person(page) !== person()) {
      return { done, held: obstructed ?? "signed-out" };
    }
    for (const [key, one] of kept.mine()) {
      const fields = new URLSearchParams(one.body);
      fields.set("csrf-token", token);
      const answer = await fetch(one.action, {
        method: "POST",
        body: fields,
        headers: { "HX-Request": "true" },
        signal: AbortSignal.timeout(PATIENCE),
      });
      const held = obstacle(answer);
      if (held) {
        return { done, held };
      }
      if (answer.ok) {
        await copy(answer.url, await answer.text());
      } else {
        note(key, one, answer.status, parsed(await answer.text()));
      }
      kept.take(key, one);
      done.add(key);
    }
  } catch {
    return { done, held: "offline" };
  }
  return { done };
}
