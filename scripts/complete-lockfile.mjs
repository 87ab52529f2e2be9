/** `npm run lock` ends here: makes package-lock.json fit for plain `npm ci` anywhere (see lockfile.mjs). */
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, lockGaps, addressedEntries } from './lockfile.mjs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const gaps = lockGaps(lock);
const addresses = addressedEntries(lock);

writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
for (const { name, version } of gaps) console.log(`added    ${name}@${version}`);
console.log(
  `package-lock.json: ${gaps.length} entries added, ${addresses.length} addresses removed.`,
);
