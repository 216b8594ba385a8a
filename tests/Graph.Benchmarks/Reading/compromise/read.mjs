// Reads articles (a JSON list of texts) again and again for so many seconds: names of people and quotations.
// Prints how often it read all of them and how long that took.
import { readFileSync } from 'node:fs';
import nlp from 'compromise';

const [file, seconds] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(file, 'utf8'));

function readAll() {
  for (const text of texts) {
    const document = nlp(text);
    document.people().out('array');
    document.quotations().out('array');
  }
}

readAll();
readAll();
let passes = 0;
const started = performance.now();
while (performance.now() - started < seconds * 1000) {
  readAll();
  passes++;
}
console.log(JSON.stringify({ passes, milliseconds: performance.now() - started }));
