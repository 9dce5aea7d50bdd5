/*
  The editor of catalog serve. The program joins these files in the order of their names, in one function of their own.

  What is written is sent back as it is, and the program writes it into the file. Each keystroke is kept as a draft. Nothing is stored
  in the browser, and no HTML is made of text.
*/

const own = document.currentScript;
const words = JSON.parse(document.getElementById("words").textContent);
const id = own.dataset.id;
const here = Math.random().toString(36).slice(2);
const personal = /\b\d{6}[- ]?\d{4}\b/;
let version = "";
let model = { head: {}, sections: {} };
let file = "";
let most = 0;
let names = 0;
let keeping = Promise.resolve();
let keepTimer = 0;
let judgeTimer = 0;
let judged = 0;

if (id) {
  document.querySelector(".save").addEventListener("click", save);
  window.addEventListener("beforeunload", function (event) {
    if (isChanged()) {
      event.preventDefault();
    }
  });
  document.addEventListener("keydown", function (event) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      event.preventDefault();
      save();
    }
  });
  load();
} else if (document.querySelector(".new form")) {
  document.querySelector(".new form").addEventListener("submit", begin);
} else if (document.querySelector(".sortable")) {
  sortable(document.querySelector(".sortable"), document.getElementById("filter"));
}

function send(what, body, more) {
  return fetch("/rediger/" + what, {
    method: "POST",
    headers: Object.assign({ "Content-Type": "application/json", "X-Catalog-Token": own.dataset.token, "X-Catalog-Window": here }, more),
    body: JSON.stringify(body)
  });
}

async function load() {
  const answer = await fetch("/rediger/" + id + "/data").catch(() => null);
  const data = answer && (await answer.json().catch(() => ({})));
  if (!answer || !answer.ok) {
    form().replaceChildren(make("p", "finding error", answer ? words.notLoaded + " " + (data.message || "") : words.offline));
    return;
  }
  const entry = data.entry;
  version = entry.version;
  most = entry.pictureKilobytes * 1024;
  model = { head: entry.head, sections: entry.sections };
  file = JSON.stringify(model);
  document.querySelector("h1").textContent = typeof model.head.titel === "string" ? model.head.titel : id;
  const draft = data.draft && data.draft.head && data.draft.sections ? { head: data.draft.head, sections: data.draft.sections } : null;
  const isNewer = draft && JSON.stringify(draft) !== file;
  if (isNewer) {
    model = draft;
    if (data.draft.version !== version) {
      // The file has changed since the draft was begun: the draft is not laid over it unasked.
      version = data.draft.version;
    }
  }
  build(entry);
  if (isNewer) {
    notice(words.draft, [[words.discard, forget]]);
  }
  state(isNewer ? words.kept : words.clean);
  judge();
}

async function forget() {
  await send(id + "/glem", {});
  file = JSON.stringify(model);
  location.reload();
}

function changed() {
  state("");
  document.querySelector(".save").disabled = !isChanged();
  clearTimeout(keepTimer);
  clearTimeout(judgeTimer);
  keepTimer = setTimeout(keep, 150);
  judgeTimer = setTimeout(judge, 400);
}

function keep() {
  const draft = Object.assign({ version: version }, model);
  keeping = keeping.then(() =>
    send(id + "/kladde", draft).then(
      (answer) => state(answer.ok ? words.kept : words.unkept, !answer.ok),
      () => state(words.offline, true)
    )
  );
}

async function judge() {
  const turn = ++judged;
  const answer = await send(id + "/tjek", model).catch(() => null);
  if (answer && answer.ok && turn === judged) {
    show(await answer.json());
  } else if (answer && turn === judged) {
    state((await answer.json().catch(() => ({}))).message || words.unkept, true);
  }
}

async function save() {
  clearTimeout(keepTimer);
  await keeping;
  const sent = JSON.stringify(model);
  const answer = await send(id + "/gem", model, { "X-Catalog-Version": version }).catch(() => null);
  const said = answer ? await answer.json().catch(() => ({})) : {};
  if (answer && answer.ok) {
    version = said.version;
    file = sent;
    clearNotice();
    state(words.saved);
    document.querySelector(".save").disabled = !isChanged();
    look();
  } else if (answer && answer.status === 409) {
    conflict();
  } else {
    state(answer ? said.message || words.unkept : words.offline, true);
  }
}

// Both are shown; what is written here is neither lost nor laid over the other's.
async function conflict() {
  const answer = await fetch("/rediger/" + id + "/data").catch(() => null);
  if (!answer || !answer.ok) {
    state(words.conflict, true);
    return;
  }
  const theirs = (await answer.json()).entry;
  const box = notice(words.conflict, [
    [words.theirs, forget],
    [
      words.mine,
      function () {
        version = theirs.version;
        save();
      }
    ]
  ]);
  const list = make("dl");
  differing(theirs).forEach(function (each) {
    list.append(make("dt", "", each[0]), make("dd", "", words.theirsIs + ": " + each[1]), make("dd", "", words.mineIs + ": " + each[2]));
  });
  box.append(list);
  box.focus();
}

function differing(theirs) {
  const told = [];
  ["head", "sections"].forEach(function (part) {
    const keys = new Set(Object.keys(theirs[part]).concat(Object.keys(model[part])));
    keys.forEach(function (key) {
      const [one, other] = [JSON.stringify(theirs[part][key] || ""), JSON.stringify(model[part][key] || "")];
      if (one !== other) {
        told.push([key, one, other]);
      }
    });
  });
  return told;
}

async function begin(event) {
  event.preventDefault();
  const fields = event.target.elements;
  const answer = await send("ny", { title: fields.titel.value, kind: fields.art.value }).catch(() => null);
  const said = answer ? await answer.json().catch(() => ({})) : {};
  if (answer && answer.ok) {
    // The program notices the new file within a second.
    for (let i = 0; i < 20; i++) {
      if ((await fetch("/rediger/" + said.id).catch(() => ({}))).ok) {
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    location.href = "/rediger/" + said.id;
    return;
  }
  const told = document.querySelector(".new .finding");
  told.textContent = answer ? said.message : words.offline;
  told.hidden = false;
}
