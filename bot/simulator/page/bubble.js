// One message: its bubble, its media, its buttons.

import { element, toast } from "./dom.js";
import { formatted } from "./entities.js";

const ZONE = "Europe/Stockholm"; // the programme's
const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: ZONE });
const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "long", year: "numeric", timeZone: ZONE });

export const dayOf = (message) => DAY.format(new Date(message.date));

export function bubble(message, acts) {
  const side = message.fromBot ? "theirs" : "mine";
  const inside = element("div", {
    class: `bubble ${message.kind}`,
    "data-testid": "bubble",
    "data-message-id": message.id,
    "data-kind": message.kind,
    "data-silent": message.fromBot ? String(message.silent) : null,
  }, replied(message), media(message), body(message, acts), footer(message));
  return element("article", {
    class: `message ${side}`,
    "data-message": message.id,
    "aria-label": message.fromBot ? "The bot" : "You",
  }, inside, buttons(message, acts), reactions(message));
}

function body(message, acts) {
  if (!message.text) return null;
  return element("div", { class: "text", dir: "auto", "data-testid": "bubble-text" }, formatted(message.text, message.entities, acts));
}

function footer(message) {
  const silent = message.fromBot && message.silent;
  return element("div", { class: "footer" },
    message.edited ? "edited " : null,
    silent ? element("span", { title: "Sent without sound", role: "img", "aria-label": "Sent without sound", "data-testid": "silent" }, "🔕 ") : null,
    element("time", { datetime: message.date }, TIME.format(new Date(message.date))));
}

function replied(message) {
  if (!message.reply) return null;
  const jump = () => document.querySelector(`[data-message="${message.reply.id}"]`)?.scrollIntoView({ block: "center" });
  return element("button", { type: "button", class: "reply", dir: "auto", "data-testid": "reply", onclick: jump }, message.reply.text);
}

function reactions(message) {
  return message.reactions.length ? element("div", { class: "reactions" }, message.reactions.join(" ")) : null;
}

function media(message) {
  const make = { photo: picture, voice, video: film, document: file, sticker: () => element("div", { class: "emoji" }, message.emoji) };
  return make[message.kind]?.(message) ?? null;
}

function picture(message) {
  const source = `media/${message.file.id}`;
  const image = element("img", { src: source, alt: "Picture", "data-testid": "photo" });
  return element("a", { href: source, target: "_blank", class: "picture" }, image);
}

function film(message) {
  return element("video", { src: `media/${message.file.id}`, controls: true, preload: "metadata", "data-testid": "film" });
}

function file(message) {
  const size = `${Math.max(1, Math.round(message.file.size / 1024))} kB`;
  return element("a", { class: "file", href: `media/${message.file.id}`, download: message.file.name, "data-testid": "document" },
    element("span", { class: "file-icon", "aria-hidden": "true" }, "📄"),
    element("span", { class: "file-name", dir: "auto" }, message.file.name),
    element("span", { class: "file-size" }, size));
}

function voice(message) {
  const sound = element("audio", { src: `media/${message.file.id}`, preload: "none" });
  const play = element("button", { type: "button", class: "play", "aria-label": "Play", "data-testid": "play" }, "▶");
  const progress = element("progress", { max: "1", value: "0", "aria-label": "Played" });
  const length = element("span", { class: "length" }, clock(message.duration));
  play.addEventListener("click", () => (sound.paused ? sound.play().catch(() => toast("This sound cannot be played here")) : sound.pause()));
  const paint = () => {
    play.textContent = sound.paused ? "▶" : "❚❚";
    play.setAttribute("aria-label", sound.paused ? "Play" : "Pause");
  };
  ["play", "pause", "ended"].forEach((name) => sound.addEventListener(name, paint));
  sound.addEventListener("timeupdate", () => { if (sound.duration) progress.value = sound.currentTime / sound.duration; });
  sound.addEventListener("loadedmetadata", () => { if (Number.isFinite(sound.duration)) length.textContent = clock(sound.duration); });
  return element("div", { class: "player", "data-testid": "voice" }, play, progress, length, sound);
}

const clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, "0")}`;

function buttons(message, acts) {
  if (!message.rows.length) return null;
  const rows = message.rows.map((row) => element("div", { class: "buttons" }, ...row.map((button) => inline(message, button, acts))));
  return element("div", { class: "inline", "data-testid": "inline-keyboard" }, ...rows);
}

function inline(message, button, acts) {
  const mark = button.url ? "↗" : button.copy_text ? "⧉" : "";
  const pressed = (event) => {
    if (button.url) { if (!acts.open(button.url)) window.open(button.url, "_blank", "noopener"); }
    else if (button.copy_text) copy(button.copy_text);
    else acts.tap(message.id, button.data, event.currentTarget);
  };
  return element("button", {
    type: "button",
    class: `inline-button ${button.style}`,
    "data-testid": "inline-button",
    "data-data": button.data,
    "data-copy": button.copy_text || null,
    "data-url": button.url || null,
    onclick: pressed,
  }, element("span", { class: "label", dir: "auto" }, button.label), mark ? element("span", { class: "mark", "aria-hidden": "true" }, mark) : null);
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(`Copied: ${text}`);
  } catch {
    copyByHand(text);
  }
}

// Where the browser keeps the clipboard to itself, a selected field still lets it go.
function copyByHand(text) {
  const field = element("textarea", { readonly: true });
  field.value = text;
  document.body.append(field);
  field.select();
  toast(document.execCommand("copy") ? `Copied: ${text}` : `Not copied: ${text}`);
  field.remove();
}
