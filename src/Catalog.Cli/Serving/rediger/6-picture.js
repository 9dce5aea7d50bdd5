/*
  Pictures: dropped on a text, pasted into it, or chosen. The browser draws the picture anew, as small as it must be; the program removes
  what is left of where and when it was taken. It is put in the text once somebody has said what one sees.
*/

const longestSide = 1600;

function choosePicture(box, control) {
  const chooser = make("input");
  chooser.type = "file";
  chooser.accept = "image/*";
  chooser.addEventListener("change", () => chooser.files[0] && ask(box, control, chooser.files[0]));
  chooser.click();
}

function takesPictures(box, control) {
  const pictureIn = (data) => data && Array.from(data.files).find((each) => each.type.startsWith("image/"));
  box.addEventListener("dragover", function (event) {
    if (Array.from(event.dataTransfer.types).includes("Files")) {
      event.preventDefault();
      box.classList.add("takes");
    }
  });
  box.addEventListener("dragleave", () => box.classList.remove("takes"));
  box.addEventListener("drop", function (event) {
    box.classList.remove("takes");
    const dropped = event.dataTransfer.files[0];
    if (dropped) {
      event.preventDefault();
      ask(box, control, pictureIn(event.dataTransfer) || dropped);
    }
  });
  control.addEventListener("paste", function (event) {
    // What is copied from a text editor has both, and is text.
    const picture = event.clipboardData.types.includes("text/plain") ? null : pictureIn(event.clipboardData);
    if (picture) {
      event.preventDefault();
      ask(box, control, picture);
    }
  });
}

async function ask(box, control, picked) {
  untell(box);
  box.querySelectorAll(":scope > .picture").forEach((each) => each.remove());
  const drawn = await createImageBitmap(picked, { imageOrientation: "from-image" }).catch(() => null);
  if (!drawn) {
    tell(box, words.pictureUnread);
    return;
  }
  const made = await smaller(drawn, picked);
  if (!made) {
    tell(box, words.pictureLarge);
    return;
  }
  const asked = make("fieldset", "picture");
  const sees = make("input");
  sees.type = "text";
  sees.id = "f" + ++names;
  const label = make("label", "", words.pictureSees);
  label.htmlFor = sees.id;
  const help = make("span", "help", words.pictureHelp);
  help.id = "h" + names;
  sees.setAttribute("aria-describedby", help.id);
  const size = made.canvas.width + " × " + made.canvas.height + ", " + Math.ceil(made.bytes.size / 1024) + " KB. ";
  const wrong = make("p", "finding error");
  wrong.setAttribute("role", "alert");
  wrong.hidden = true;
  const insert = tool(words.pictureInsert, put);
  insert.classList.add("save");
  made.canvas.setAttribute("aria-hidden", "true");
  asked.append(
    make("legend", "", words.picture),
    made.canvas,
    label,
    help,
    sees,
    wrong,
    make("p", "help", size + words.pictureMade + " " + words.pictureAsk),
    insert,
    tool(words.pictureCancel, close)
  );
  sees.addEventListener("keydown", function (event) {
    if (event.key === "Enter") {
      event.preventDefault();
      put();
    } else if (event.key === "Escape") {
      close();
    }
  });
  control.before(asked);
  sees.focus();

  function close() {
    asked.remove();
    control.focus();
  }

  async function put() {
    if (insert.disabled) {
      return;
    }
    const text = sees.value.trim().replace(/\s+/g, " ");
    wrong.hidden = !!text;
    wrong.textContent = words.pictureMissing;
    if (!text) {
      sees.focus();
      return;
    }
    insert.disabled = true;
    const answer = await sendPicture(made.bytes);
    const said = answer ? await answer.json().catch(() => ({})) : {};
    insert.disabled = false;
    if (!answer || !answer.ok) {
      wrong.hidden = false;
      wrong.textContent = answer ? said.message || words.pictureUnread : words.offline;
      return;
    }
    asked.remove();
    const line = "![" + text.replace(/[\\[\]`*_<&~]/g, "\\$&") + "](" + said.target + ")";
    // After the paragraph or the list that one is in, so that nothing is cut.
    const next = control.value.indexOf("\n\n", control.selectionEnd);
    const end = next < 0 ? control.value.trimEnd().length : next;
    write(control, end, end, (end ? "\n\n" : "") + line);
  }
}

// As large as it may be: first smaller on each side, then as a photograph of less and less detail. A drawing stays a drawing.
async function smaller(drawn, picked) {
  for (let side = longestSide; side >= 400; side *= 0.75) {
    const scale = Math.min(1, side / Math.max(drawn.width, drawn.height));
    const canvas = make("canvas");
    canvas.width = Math.max(1, Math.round(drawn.width * scale));
    canvas.height = Math.max(1, Math.round(drawn.height * scale));
    const paper = canvas.getContext("2d");
    const tries = picked.type === "image/png" ? [["image/png"]] : [];
    for (const [kind, quality] of tries.concat([["image/jpeg", 0.85], ["image/jpeg", 0.7]])) {
      // What can be seen through is white in a photograph, and not black.
      paper.clearRect(0, 0, canvas.width, canvas.height);
      if (kind === "image/jpeg") {
        paper.fillStyle = "#fff";
        paper.fillRect(0, 0, canvas.width, canvas.height);
      }
      paper.drawImage(drawn, 0, 0, canvas.width, canvas.height);
      const bytes = await new Promise((resolve) => canvas.toBlob(resolve, kind, quality));
      if (bytes && bytes.size <= most) {
        // One that fits already is sent as it is, and the program cleans it, where that is less.
        const fits = scale === 1 && /^image\/(?:jpeg|png|webp)$/.test(picked.type) && picked.size < bytes.size;
        return { canvas: canvas, bytes: fits ? picked : bytes };
      }
    }
  }
  return null;
}

function sendPicture(bytes) {
  return fetch("/rediger/" + id + "/billede", {
    method: "POST",
    headers: { "Content-Type": bytes.type, "X-Catalog-Token": own.dataset.token },
    body: bytes
  }).catch(() => null);
}
