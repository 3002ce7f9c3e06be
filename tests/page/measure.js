// What a person would see go wrong in the chat on show: a list of sentences, empty where all is well.
// A message that has not changed since it was measured at this width is not measured again.
() => {
  const NEAR = 2; // pixels: rounding, and the air beside a letter
  const slips = [];
  window.measured ??= {};
  const known = (window.measured[innerWidth] ??= new WeakSet());
  const fresh = [...document.querySelectorAll(".message, .keys")].filter((part) => !known.has(part));
  fresh.forEach((part) => known.add(part));
  const all = (selector) => fresh.flatMap((part) => [...part.querySelectorAll(selector)]);
  const chat = document.getElementById("chat");
  const wall = chat.getBoundingClientRect();
  const startOf = (text) => text.trim().replace(/\s+/g, " ").slice(0, 40);

  function rectsOf(node, from = 0, to = node.length ?? node.childNodes.length) {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter((rect) => rect.width > 0);
  }

  function labels() {
    for (const label of all(".inline-button .label, .key .label")) {
      const taken = Math.max(...rectsOf(label).map((rect) => rect.right)) - Math.min(...rectsOf(label).map((rect) => rect.left));
      const room = label.getBoundingClientRect().width;
      if (label.scrollWidth > label.clientWidth || taken > room) {
        slips.push(`label is cut: ${label.textContent} (${Math.ceil(taken)} in ${Math.floor(room)})`);
      }
    }
  }

  function bubbles() {
    for (const part of all(".bubble, .inline, .inline-button")) {
      const box = part.getBoundingClientRect();
      if (box.left < wall.left || box.right > wall.right) slips.push(`outside the chat: ${startOf(part.textContent)}`);
    }
    for (const text of all("[data-testid=bubble-text]")) {
      const box = text.closest(".bubble").getBoundingClientRect();
      const outside = rectsOf(text).some((rect) => rect.left < box.left || rect.right > box.right);
      if (outside) slips.push(`outside its bubble: ${startOf(text.textContent)}`);
    }
    if (chat.scrollWidth > chat.clientWidth) slips.push("the chat scrolls sideways");
    if (document.documentElement.scrollWidth > innerWidth) slips.push("the page scrolls sideways");
  }

  function* textNodes(text) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.closest(".fold")) yield node;
    }
  }

  // The characters of a text, in paragraphs: a block begins one, and so does a line feed.
  function paragraphs(text) {
    const found = [];
    let block = null;
    let open = false;
    for (const node of textNodes(text)) {
      const around = node.parentElement.closest("blockquote > div, blockquote, pre, [data-testid=bubble-text]");
      if (around !== block) { block = around; open = false; }
      for (let at = 0; at < node.length; at += 1) {
        if (node.data[at] === "\n") { open = false; continue; }
        if (!open) { found.push({ block, places: [] }); open = true; }
        found.at(-1).places.push([node, at]);
      }
    }
    return found;
  }

  // The direction that the first letter outside an isolate gives.
  function isRightToLeft(words) {
    let depth = 0;
    for (const letter of words) {
      if ("\u2066\u2067\u2068".includes(letter)) depth += 1;
      else if (letter === "\u2069") depth = Math.max(0, depth - 1);
      else if (depth === 0 && /[\u200f\p{Script=Arabic}]/u.test(letter)) return true;
      else if (depth === 0 && /[\u200e\p{L}]/u.test(letter)) return false;
    }
    return false;
  }

  // A full stop belongs at the end: at the far left of a line that runs to the left.
  // That of a Swedish sentence set apart belongs to the sentence.
  function endsAtTheEdge([node, at], places, direction, words) {
    if (!/[.:!?؟]/.test(node.data[at]) || /^\s*\u2069/u.test(node.data.slice(at + 1))) return;
    const stop = rectsOf(node, at, at + 1)[0];
    const line = places.flatMap(([other, place]) => rectsOf(other, place, place + 1)).filter((rect) => Math.abs(rect.top - stop.top) < stop.height / 2);
    const isLast = direction === "rtl"
      ? line.every((rect) => rect.left >= stop.left - NEAR)
      : line.every((rect) => rect.right <= stop.right + NEAR);
    if (!isLast) slips.push(`does not end where it ends: ${startOf(words)}`);
  }

  function sides() {
    for (const text of all("[data-testid=bubble-text]").filter((text) => text.closest(".theirs"))) {
      const whole = getComputedStyle(text).direction;
      for (const { block, places } of paragraphs(text)) {
        const words = places.map(([node, at]) => node.data[at]).join("");
        const seen = places.flatMap(([node, at]) => rectsOf(node, at, at + 1));
        if (!seen.length) continue;
        const line = seen.filter((rect) => Math.abs(rect.bottom - seen[0].bottom) < seen[0].height / 2);
        const style = getComputedStyle(block);
        const box = block.getBoundingClientRect();
        const right = box.right - parseFloat(style.paddingRight) - parseFloat(style.borderRightWidth);
        const left = box.left + parseFloat(style.paddingLeft) + parseFloat(style.borderLeftWidth);
        const stop = places.findLast(([node, at]) => /[\S]/u.test(node.data[at]) && rectsOf(node, at, at + 1).length);
        endsAtTheEdge(stop, places, whole, words);
        const atRight = Math.abs(Math.max(...line.map((rect) => rect.right)) - right) <= NEAR;
        const atLeft = Math.abs(Math.min(...line.map((rect) => rect.left)) - left) <= NEAR;
        if (isRightToLeft(words) !== (whole === "rtl")) slips.push(`turns round within a message: ${startOf(words)}`);
        if (whole === "rtl" && !atRight) slips.push(`not at the right: ${startOf(words)}`);
        if (whole === "ltr" && !atLeft) slips.push(`not at the left: ${startOf(words)}`);
      }
    }
  }

  function numbers() {
    for (const node of all("[data-testid=bubble-text]").flatMap((text) => [...textNodes(text)])) {
      if (node.parentElement.closest("[data-testid=bubble-text]").textContent.startsWith("/start ")) continue; // drawn by lot
      for (const match of node.data.matchAll(/\+?\d[\d \u00a0-]{3,}\d/g)) {
        const first = rectsOf(node, match.index, match.index + 1)[0];
        const last = rectsOf(node, match.index + match[0].length - 1, match.index + match[0].length)[0];
        if (!first || !last) continue;
        if (first.top !== last.top) slips.push(`a number over two lines: ${match[0]} in ${startOf(node.parentElement.closest("[data-testid=bubble-text]").textContent)}`);
        else if (first.left >= last.left) slips.push(`a number the wrong way round: ${match[0]}`);
      }
    }
  }

  // A Swedish sentence quoted in another language keeps its full stop behind its last letter.
  function quotes() {
    for (const node of all("[data-testid=bubble-text]").flatMap((text) => [...textNodes(text)])) {
      for (const match of node.data.matchAll(/\p{Script=Latin}[.!?](?=\u2069*[»”"])/gu)) {
        const letter = rectsOf(node, match.index, match.index + 1)[0];
        const stop = rectsOf(node, match.index + 1, match.index + 2)[0];
        if (letter?.top === stop?.top && letter.left > stop.left) slips.push(`a quote the wrong way round: ${startOf(node.data.slice(0, match.index + 2).slice(-30))}`);
      }
    }
  }

  labels();
  bubbles();
  sides();
  numbers();
  quotes();
  return slips;
}
