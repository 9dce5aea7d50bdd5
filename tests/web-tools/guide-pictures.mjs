// Takes the pictures of the editors' guides from a built site and a served one: node guide-pictures.mjs SITE FOLDER ADDRESS
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";

const [site, folder] = process.argv.slice(2, 4).map((path) => resolve(path));
const served = process.argv[4];
const address = (path) => pathToFileURL(join(site, path)).href;

const browser = await chromium.launch({ executablePath: findChromium() });
const page = await browser.newPage({ viewport: { width: 1000, height: 760 }, reducedMotion: "reduce", locale: "da-DK" });
// A busy machine paints a page a while after it has been loaded.
const open = async (to) => {
  await page.goto(to);
  await page.waitForTimeout(2000);
};
await open(address("indsatser/eksempel-co-teaching-i-almenklassen.html"));
await page.screenshot({ path: join(folder, "beskrivelse.png") });
await open(address("aarshjul.html"));
await page.screenshot({ path: join(folder, "aarshjul.png") });
await open(address("regler.html"));
await page.locator("#KV002").screenshot({ path: join(folder, "regel.png") });
await page.setViewportSize({ width: 1200, height: 900 });
await open(`${served}rediger/nyttehaven`);
await page.locator(".says li").first().waitFor();
await page.frameLocator(".look iframe").locator("h1").waitFor();
await page.waitForTimeout(2000);
await page.screenshot({ path: join(folder, "editor.png") });
await browser.close();
