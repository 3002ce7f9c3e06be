// Turns a text and its entities (offsets in UTF-16 units, as JavaScript counts) into elements.

import { element } from "./dom.js";

const PLAIN = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre" };
const COLLAPSED_LINES = 3;

export function formatted(text, entities, acts) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return within(text, 0, text.length, ordered, acts);
}

function within(text, start, end, entities, acts) {
  const fragment = document.createDocumentFragment();
  let at = start;
  while (entities.length) {
    const entity = entities.shift();
    const from = Math.max(entity.offset, at);
    const to = Math.min(entity.offset + entity.length, end);
    if (from >= to) continue;
    if (from > at) fragment.append(text.slice(at, from));
    const inner = takeInside(entities, to);
    fragment.append(shown(entity, text.slice(from, to), within(text, from, to, inner, acts), acts));
    at = isBlock(entity) && text[to] === "\n" ? to + 1 : to; // a block ends its line by itself
  }
  if (at < end) fragment.append(text.slice(at, end));
  trimBeforeBlocks(fragment);
  return fragment;
}

// The entities that begin before `to`; what reaches beyond goes back as a second part.
function takeInside(entities, to) {
  const inner = [];
  while (entities.length && entities[0].offset < to) inner.push(entities.shift());
  const beyond = inner
    .filter((entity) => entity.offset + entity.length > to)
    .map((entity) => ({ ...entity, offset: to, length: entity.offset + entity.length - to }));
  entities.unshift(...beyond);
  return inner;
}

const isBlock = (entity) => ["blockquote", "expandable_blockquote", "pre"].includes(entity.type);

function trimBeforeBlocks(fragment) {
  for (const block of fragment.querySelectorAll("blockquote, pre")) {
    const before = block.previousSibling;
    if (before?.nodeType === Node.TEXT_NODE && before.data.endsWith("\n")) before.data = before.data.slice(0, -1);
  }
}

function shown(entity, text, content, acts) {
  if (PLAIN[entity.type]) return element(PLAIN[entity.type], {}, content);
  const make = {
    blockquote: quote,
    expandable_blockquote: expandable,
    spoiler,
    text_link: () => link(entity.url, content, acts),
    url: () => link(/^https?:/i.test(text) ? text : `https://${text}`, content, acts),
    email: () => element("a", { href: `mailto:${text}` }, content),
    phone_number: () => element("a", { href: `tel:${text.replace(/[^+\d]/g, "")}`, "data-testid": "phone" }, content),
    bot_command: () => element("button", { type: "button", class: "command", onclick: () => acts.write(text) }, content),
  }[entity.type];
  return make ? make(content) : element("span", { class: "mention" }, content);
}

function link(url, content, acts) {
  const opened = (event) => { if (acts.open(url)) event.preventDefault(); };
  return element("a", { href: url, target: "_blank", rel: "noopener noreferrer", onclick: opened }, content);
}

function quote(content) {
  return element("blockquote", { dir: "auto" }, content);
}

function expandable(content) {
  const text = element("div", { class: "folded", dir: "auto", style: `-webkit-line-clamp: ${COLLAPSED_LINES}` }, content);
  const toggle = element("button", { type: "button", class: "fold", "aria-expanded": "false", "data-testid": "expand" }, "Show all");
  toggle.addEventListener("click", () => {
    const open = !text.classList.toggle("folded");
    toggle.setAttribute("aria-expanded", String(open));
    toggle.textContent = open ? "Show less" : "Show all";
  });
  return element("blockquote", { class: "expandable" }, text, toggle);
}

function spoiler(content) {
  const hidden = element("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text", "data-testid": "spoiler" }, content);
  const reveal = () => {
    hidden.className = "spoiler revealed";
    ["role", "tabindex", "aria-label"].forEach((name) => hidden.removeAttribute(name));
  };
  hidden.addEventListener("click", reveal);
  hidden.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") reveal(); });
  return hidden;
}
