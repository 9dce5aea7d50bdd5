// Takes the pictures of the editors' guides from a built site: node guide-pictures.mjs SITE FOLDER
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";

const [site, folder] = process.argv.slice(2).map((path) => resolve(path));
const address = (path) => pathToFileURL(join(site, path)).href;

const browser = await chromium.launch({ executablePath: findChromium() });
const page = await browser.newPage({ viewport: { width: 1000, height: 760 }, reducedMotion: "reduce", locale: "da-DK" });
await page.goto(address("indsatser/eksempel-co-teaching-i-almenklassen.html"));
await page.screenshot({ path: join(folder, "beskrivelse.png") });
await page.goto(address("aarshjul.html"));
await page.screenshot({ path: join(folder, "aarshjul.png") });
await page.goto(address("regler.html"));
await page.locator("#KV002").screenshot({ path: join(folder, "regel.png") });
await browser.close();
