// Pictures of eight pages of a built site: node screenshots.mjs SITE FOLDER. From the site's own folder, as a reviewer opens it.
import { mkdirSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";

const [site, folder] = process.argv.slice(2).map((path) => resolve(path));
const WIDTHS = [1280, 360];
const HEIGHT = 900;

// The entries that say most, by id.
const size = (file) => statSync(join(site, "indsatser", file)).size;
const entries = readdirSync(join(site, "indsatser")).filter((file) => file.endsWith(".html")).sort((a, b) => size(b) - size(a)).map((file) => file.slice(0, -".html".length));

const PAGES = {
  forside: "index.html",
  indsatser: "indsatser.html",
  indsats: `indsatser/${entries[0]}.html`,
  resultater: `indsatser/${entries[0]}.html#side-maaling-1`,
  soeg: "soeg.html?q=fællesskab",
  sammenlign: `sammenlign.html?id=${entries[0]}&id=${entries[1]}`,
  daekning: "daekning.html",
  aarshjul: "aarshjul.html",
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium() });
for (const width of WIDTHS) {
  const page = await browser.newPage({ viewport: { width, height: HEIGHT }, reducedMotion: "reduce", locale: "da-DK" });
  for (const [name, path] of Object.entries(PAGES)) {
    const [, file, rest] = /^([^?#]*)(.*)$/.exec(path);
    await page.goto(pathToFileURL(join(site, file)).href + encodeURI(rest));
    await page.waitForSelector("#search[data-state=done], #compare table, body:not(:has(#search, #compare))");
    await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
  }
  await page.close();
}
await browser.close();
console.log(`${Object.keys(PAGES).length * WIDTHS.length} pictures in ${folder}`);
