// Pictures of eight pages of a built site: node screenshots.mjs SITE FOLDER. From the site's own folder, as a reviewer opens it.
import { mkdirSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";

const [site, folder] = process.argv.slice(2).map((path) => resolve(path));
const WIDTHS = [1280, 360];
const HEIGHT = 900;

// The first page of a folder of pages.
const first = (name) => `${name}/${readdirSync(join(site, name)).filter((file) => file.endsWith(".html")).sort()[0]}`;

const PAGES = {
  forside: "index.html",
  indsatser: "indsatser.html",
  indsats: first("indsatser"),
  element: first("elementer"),
  soeg: "soeg.html?q=fællesskab",
  model: "kvintetmodellen.html",
  ordliste: "ordliste.html",
  regler: "regler.html",
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium() });
for (const width of WIDTHS) {
  const page = await browser.newPage({ viewport: { width, height: HEIGHT }, reducedMotion: "reduce", locale: "da-DK" });
  for (const [name, path] of Object.entries(PAGES)) {
    const [file, query] = path.split("?");
    await page.goto(pathToFileURL(join(site, file)).href + (query ? "?" + encodeURI(query) : ""));
    await page.waitForSelector("#search[data-state=done], body:not(:has(#search))");
    await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
  }
  await page.close();
}
await browser.close();
console.log(`${Object.keys(PAGES).length * WIDTHS.length} pictures in ${folder}`);
