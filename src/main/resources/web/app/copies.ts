// Pages of an attempt can be seen again without a line: this device keeps the newest copy of each. Who signs out takes
// them along.
const SHELF = "attempts";

/** Keeps a page that came as the answer to a form: the worker behind the page does not see those. */
export async function copy(address: string, html: string): Promise<void> {
  const { pathname, search } = new URL(address);
  if (pathname.startsWith("/attempts/") && "caches" in window) {
    const headers = { "Content-Type": "text/html;charset=UTF-8", "Kept-At": String(Date.now()) };
    try {
      const shelf = await caches.open(SHELF);
      await shelf.put(pathname + search, new Response(html, { headers }));
    } catch {
      // a device that is full goes on without copies
    }
  }
}

document.addEventListener("htmx:afterRequest", (event) => {
  const { xhr } = (event as CustomEvent).detail;
  if (xhr.status === 200 && xhr.responseURL) {
    copy(xhr.responseURL, xhr.responseText);
  }
});

/** Has this page and what it is made of kept, which came before the worker did. */
async function first(): Promise<void> {
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) {
    await new Promise((taken) => navigator.serviceWorker.addEventListener("controllerchange", taken, { once: true }));
  }
  const shelf = await caches.open(SHELF);
  const parts = [...document.querySelectorAll<HTMLScriptElement | HTMLLinkElement>("script[src], link[rel=stylesheet]")];
  const addresses = parts.map((part) => ("src" in part ? part.src : part.href));
  for (const address of [window.location.pathname + window.location.search, ...addresses]) {
    if (!(await shelf.match(address))) {
      await fetch(address);
    }
  }
}

if ("serviceWorker" in navigator) {
  if (document.querySelector(".attempt")) {
    navigator.serviceWorker.register("/offline.js");
    first();
  } else if (document.querySelector("a[href^='/people/login']")) {
    caches.delete(SHELF);
  }
}
