// Serves a folder on loopback as a plain host of static files would: node serve.mjs FOLDER [PORT] [--late-scripts] [--in-pieces]
// [--empty-scripts]. As on a slow line: every script two seconds late, a page in pieces. As for a reader without scripts: every
// script is empty, and stylesheets hold that there are none, although a test can still run its own.
// Writes its address on one line, and ends when its input does, so that it never outlives whoever started it.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
};
const COMPRESSED = new Set([".html", ".css", ".js", ".json", ".xml", ".txt", ".csv", ".svg"]);

// The pages' own policy, as headers: a host can add the one thing that a page cannot say of itself, that nobody may frame it.
const HEADERS = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; font-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-cache",
};

const PIECES = 6;
const PIECE_PAUSE = 100; // milliseconds
const SCRIPT_DELAY = 2000;

const root = resolve(process.argv[2]);
const areScriptsLate = process.argv.includes("--late-scripts");
const isInPieces = process.argv.includes("--in-pieces");
const areScriptsEmpty = process.argv.includes("--empty-scripts");

async function writeInPieces(response, body) {
  const size = Math.ceil(body.length / PIECES);
  for (let at = 0; at < body.length; at += size) {
    response.write(body.subarray(at, at + size));
    await setTimeout(PIECE_PAUSE);
  }
  response.end();
}

async function find(path) {
  const name = decodeURIComponent(path);
  const file = resolve(join(root, name.endsWith("/") ? name + "index.html" : name));
  if (file.startsWith(root + sep)) return { file, body: withoutScripts(extname(file), await readFile(file)) };
  throw new Error("Outside the folder");
}

function withoutScripts(ending, body) {
  if (!areScriptsEmpty) return body;
  if (ending === ".js") return Buffer.alloc(0);
  if (ending !== ".css") return body;
  return Buffer.from(
    body.toString().replace(/\(scripting:\s*(none|enabled)\)/g, (_, is) => (is === "none" ? "(width >= 0px)" : "(width < 0px)")));
}

// A stylesheet is asked for with every page.
const packed = new Map();

function pack(file, body) {
  const known = packed.get(file);
  if (known?.body.equals(body)) return known.small;
  const small = gzipSync(body);
  packed.set(file, { body, small });
  return small;
}

const server = createServer(async (request, response) => {
  const path = request.url.split("?")[0];
  const [status, { file, body }] = await find(path).then(
    (found) => [200, found],
    () => find("/404.html").then((found) => [404, found], () => [404, { file: ".txt", body: Buffer.from("404") }]));
  const ending = extname(file);
  if (areScriptsLate && ending === ".js") await setTimeout(SCRIPT_DELAY);
  const isSplit = isInPieces && ending === ".html";
  const isSmall = !isSplit && COMPRESSED.has(ending) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  response.writeHead(status, {
    ...HEADERS,
    "Content-Type": TYPES[ending] ?? "application/octet-stream",
    ...(isSmall ? { "Content-Encoding": "gzip", Vary: "Accept-Encoding" } : {}),
  });
  if (isSplit) return writeInPieces(response, body);
  return response.end(request.method === "HEAD" ? undefined : isSmall ? pack(file, body) : body);
});

server.listen(Number(process.argv[3] ?? 0), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
