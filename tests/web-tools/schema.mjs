// Holds JSON files against the schema each names: node schema.mjs FILE…. Prints what is wrong, a line for each fault.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import Ajv from "ajv/dist/2020.js";

const formats = {
  "date": (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)),
  "idn-email": (text) => /^[^\s@]+@[^\s@]+$/u.test(text),
  "uri": (text) => URL.canParse(text),
  "uri-reference": (text) => URL.canParse(text, "https://x.example/"),
};

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
for (const path of process.argv.slice(2)) {
  const data = read(path);
  const validate = new Ajv({ allErrors: true, strict: true, formats }).compile(read(join(dirname(path), data.$schema)));
  if (!validate(data)) for (const fault of validate.errors) console.log(`${path}: ${fault.instancePath} ${fault.message}`);
}
