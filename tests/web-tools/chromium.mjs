// The machine's own Chromium; CHROMIUM in the environment names another place.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"];

/** The path of the browser; ends the process with a sentence where there is none. */
export function findChromium() {
  const places = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = [process.env.CHROMIUM, ...places].find((path) => path && existsSync(path));
  if (found) return found;
  console.error("Chromium is missing (Debian: apt install chromium); name another place with CHROMIUM.");
  process.exit(2);
}
