"use strict";
// Comfort only: the page reads the same without. It asks for nothing and stores nothing but the choice of light or dark.
(() => {
  const root = document.documentElement;
  const first = (selector, within = document) => within.querySelector(selector);
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const claims = all(".claim");
  root.classList.add("scripted");

  // Light and dark. Private windows may refuse the storage.
  const kept = { get() { try { return localStorage.getItem("assay-theme"); } catch { return null; } },
    set(value) { try { localStorage.setItem("assay-theme", value); } catch { /* the choice lasts as long as the page */ } } };
  const dark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const theme = document.createElement("button");
  theme.type = "button";
  theme.className = "theme";
  const show = () => { theme.textContent = dark() ? "Light page" : "Dark page"; };
  const chosen = kept.get();
  if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  theme.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    kept.set(root.dataset.theme);
    show();
  });
  show();
  const masthead = first("header") || document.body;
  masthead.prepend(theme);

  // Filters and order. A claim's numbers stand for the names in the lists. What is chosen stands in the address, so that a
  // view can be sent: page.html#?standing=disputed&words=budget
  const tools = first(".tools");
  const view = () => new URLSearchParams(location.hash.startsWith("#?") ? location.hash.slice(2) : "");
  let look = () => {};
  if (tools) {
    tools.hidden = false;
    const form = first("form", tools);
    const output = first("output", tools);
    const names = ["standing", "speaker", "source", "tag", "words", "order"].filter((name) => form.elements[name]);
    const has = (numbers, number) => !number || (" " + numbers + " ").includes(" " + number + " ");
    const value = (name) => (form.elements[name] ? form.elements[name].value : "");
    const places = new Map(claims.map((claim, place) => [claim, place]));
    const texts = new Map();
    const text = (claim) => {
      if (!texts.has(claim)) {
        const parts = [first(".statement", claim), ...all("blockquote", claim), ...all(".who", claim)];
        texts.set(claim, parts.map((part) => part.textContent).join(" ").toLowerCase());
      }
      return texts.get(claim);
    };
    const keys = {
      standing: (claim) => String(first("select[name=standing]", form).querySelector("[value='" + claim.dataset.standing + "']").index).padStart(3),
      speaker: (claim) => first(".who", claim).textContent.toLowerCase(),
      about: (claim) => claim.dataset.about || "~",
      evidence: (claim) => String(9999 - all(".sides .piece", claim).length).padStart(5),
    };
    const sort = () => {
      const key = keys[value("order")];
      for (const list of all(".claims")) {
        const items = all(":scope > .claim", list);
        const pairs = items.map((claim) => [key ? key(claim) : "", places.get(claim), claim]);
        pairs.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1]));
        if (pairs.some((pair, place) => pair[2] !== items[place])) for (const pair of pairs) list.append(pair[2]);
      }
    };
    const filter = () => {
      const wanted = value("words").trim().toLowerCase();
      let shown = 0;
      for (const claim of claims) {
        const fits = (!value("standing") || claim.dataset.standing === value("standing"))
          && has(claim.dataset.speakers, value("speaker")) && has(claim.dataset.sources, value("source"))
          && (!value("tag") || (claim.dataset.tags || "").split(" | ").includes(value("tag")))
          && (!wanted || text(claim).includes(wanted));
        claim.hidden = !fits;
        if (fits) shown += 1;
      }
      sort();
      output.textContent = shown + " of " + claims.length + " claims";
    };
    const keep = () => {
      const chosen = new URLSearchParams();
      for (const name of names) if (value(name)) chosen.set(name, value(name));
      const hash = chosen.toString() ? "#?" + chosen : "";
      if (hash || location.hash.startsWith("#?")) history.replaceState(null, "", hash || location.href.split("#")[0]);
    };
    look = () => {
      if (!location.hash.startsWith("#?")) return;
      for (const name of names) form.elements[name].value = view().get(name) || "";
      filter();
    };
    let waiting = 0;
    const soon = () => { clearTimeout(waiting); waiting = setTimeout(() => { filter(); keep(); }, 80); };
    form.addEventListener("input", soon);
    form.addEventListener("change", soon);
    form.addEventListener("reset", () => setTimeout(() => { filter(); keep(); }));
    form.addEventListener("submit", (event) => event.preventDefault());
    first(".fold", tools).addEventListener("click", (event) => {
      const open = event.target.getAttribute("aria-pressed") !== "true";
      event.target.setAttribute("aria-pressed", String(open));
      for (const claim of claims) if (!claim.hidden) for (const part of all(":scope > details", claim)) part.open = open;
    });
    filter();
    look();
  }

  // A link to a place that is folded or filtered away shows the place.
  const reveal = () => {
    if (location.hash.startsWith("#?")) return look();
    const place = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!place) return;
    if (tools && place.closest(".claim[hidden]")) first("form", tools).reset();
    for (let part = place; part; part = part.parentElement) {
      part.hidden = false;
      if (part.tagName === "DETAILS") part.open = true;
    }
    place.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  if (location.hash) reveal();

  // Deep links.
  document.addEventListener("click", async (event) => {
    const button = event.target.closest(".copy");
    if (!button) return;
    const address = location.href.split("#")[0] + "#" + button.closest(".card").id;
    try {
      await navigator.clipboard.writeText(address);
      button.textContent = "Copied";
    } catch {
      location.hash = button.closest(".card").id;
      button.textContent = "In the address bar";
    }
    setTimeout(() => { button.textContent = "Copy link"; }, 2000);
  });

  // The graph: a publisher points out its evidence.
  for (const graph of all(".graph")) {
    const pick = (number) => {
      graph.classList.toggle("picked", number !== null);
      for (const part of all("[data-publisher]", graph)) part.classList.toggle("on", part.dataset.publisher === number);
    };
    for (const text of all("text[data-publisher]", graph)) {
      text.addEventListener("pointerenter", () => pick(text.dataset.publisher));
      text.addEventListener("pointerleave", () => pick(null));
    }
  }

  // Keys: j and k go to the next claim and the one before, / goes to the words to look for. They can be switched off.
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    if (!tools || !first("[name=keys]", tools).checked) return;
    if (event.key === "/") {
      event.preventDefault();
      first("[name=words]", tools).focus();
    } else if (event.key === "j" || event.key === "k") {
      const shown = claims.filter((claim) => !claim.hidden);
      // Where the reader is: at the claim that has the focus while it is seen, else at the one at the top. A claim near
      // the end of the page never comes to the top.
      const seen = (claim) => { const box = claim.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; };
      const focused = shown.findIndex((claim) => claim.contains(document.activeElement) && seen(claim));
      const here = focused !== -1 ? focused : shown.findIndex((claim) => claim.getBoundingClientRect().bottom > 24);
      const current = here === -1 ? shown.length - 1 : here;
      const isAtTop = focused !== -1 || (shown[current] && 24 > Math.abs(shown[current].getBoundingClientRect().top));
      const next = event.key === "k" ? (isAtTop ? current - 1 : current) : (isAtTop ? current + 1 : current);
      const claim = shown[Math.max(0, Math.min(shown.length - 1, next))];
      if (!claim) return;
      first("summary", claim).focus({ preventScroll: true });
      claim.scrollIntoView();
    }
  });

  // Paper shows what is folded.
  let folded = [];
  addEventListener("beforeprint", () => { folded = all("details:not([open])"); for (const part of folded) part.open = true; });
  addEventListener("afterprint", () => { for (const part of folded) part.open = false; folded = []; });
})();
