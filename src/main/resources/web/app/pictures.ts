// The library that draws pictures is large: only a page that has a picture fetches it. Where it does not come, tables open.
const pictures = document.querySelectorAll<HTMLElement>("[data-chart]");

if (pictures.length) {
  import("./charts").catch(() => {
    for (const table of document.querySelectorAll<HTMLDetailsElement>("[data-chart] details")) table.open = true;
  });
}
