// Makes elements: element("button", { type: "button", onclick }, "Text", child).

export const byId = (id) => document.getElementById(id);

export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

let hideToast = 0;

export function toast(text, seconds = 3) {
  const shown = byId("toast");
  shown.textContent = text;
  shown.hidden = false;
  clearTimeout(hideToast);
  hideToast = setTimeout(() => { shown.hidden = true; }, seconds * 1000);
}

export function alertBox(text) {
  byId("alert-text").textContent = text;
  byId("alert").showModal();
}

// A button that opens a popup; a click elsewhere or Escape closes it.
export function popup(button, box) {
  const show = (open) => {
    box.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => {
    show(box.hidden);
    box.querySelector("button")?.focus({ preventScroll: true });
  });
  document.addEventListener("click", (event) => {
    if (!box.contains(event.target) && !button.contains(event.target)) show(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !box.hidden) { show(false); button.focus(); }
  });
  return () => show(false);
}
