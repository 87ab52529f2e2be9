/**
 * What package-lock.json must say so that plain `npm ci` passes on every clone, whichever registry it
 * was written against. Pure: lock in, findings or lock out.
 *
 * A registry may lack the builds of a native tool for other platforms. `npm install` then leaves them
 * out of the lockfile, and `npm ci` refuses that lockfile. An entry that names version and platform is
 * enough: npm skips it where the platform differs and asks the registry for it where it fits.
 *
 * @typedef {{ version?: string, resolved?: string, optional?: boolean, link?: boolean,
 *   os?: string[], cpu?: string[], dependencies?: Record<string, string>,
 *   devDependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 * @typedef {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string> }} Manifest
 */

const DEPENDENCIES = ['dependencies', 'devDependencies', 'optionalDependencies'];
const SYSTEMS = 'aix android darwin freebsd linux netbsd openbsd openharmony sunos win32'.split(
  ' ',
);
const PROCESSORS = 'arm arm64 ia32 loong64 mips64el ppc64 riscv64 s390x wasm32 x64'.split(' ');
const ALIASES = { linuxmusl: 'linux', windows: 'win32' };

/**
 * The optional dependencies that the lockfile promises and has no entry for.
 *
 * @param {Lock} lock
 * @returns {{ parent: string, name: string, version: string }[]} in the order of the lockfile
 */
export function lockGaps(lock) {
  return Object.entries(lock.packages).flatMap(([parent, entry]) =>
    Object.entries(entry.optionalDependencies || {})
      .filter(([name, range]) => !satisfied(lock.packages, parent, name, range))
      .map(([name, range]) => ({ parent, name, version: range.replace(/^[\^~]/, '') })),
  );
}

/**
 * Entries that carry the address of a registry, which would tie every clone to that host.
 *
 * @param {Lock} lock
 * @returns {string[]} their places in the tree, such as `node_modules/zod`
 */
export function addressedEntries(lock) {
  return Object.keys(lock.packages).filter((place) => hasAddress(lock.packages[place]));
}

/**
 * Whether node_modules holds what the lockfile lists. npm records what it installed in the same form,
 * so an install by hand counts as well, and one that was cut off does not.
 *
 * @param {Manifest} manifest package.json
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json; undefined when there is none
 */
export function isInstalled(manifest, lock, installed) {
  if (installed === undefined) return false;
  const asked = DEPENDENCIES.every((kind) => sameEntries(manifest[kind], lock.packages[''][kind]));
  return (
    asked &&
    Object.entries(lock.packages).every(([place, entry]) => {
      const found = installed.packages[place];
      return place === '' || (found ? found.version === entry.version : entry.optional === true);
    })
  );
}

/**
 * The same lockfile without gaps and without registry addresses.
 *
 * @param {Lock} lock
 * @returns {Lock}
 * @throws {Error} when the name of a missing package does not tell its platform
 */
export function completeLock(lock) {
  const packages = Object.fromEntries(
    Object.entries(lock.packages).map(([place, entry]) => [place, withoutAddress(entry)]),
  );
  for (const { parent, name, version } of lockGaps(lock)) {
    const taken = packages[`node_modules/${name}`] !== undefined;
    packages[placeOf(taken ? parent : '', name)] = stub(name, version);
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

/**
 * The platform that a native package is built for, read from its name.
 *
 * @param {string} name such as `@pagefind/darwin-arm64`
 * @returns {{ cpu?: string[], os?: string[] }} as npm writes them in a lockfile
 * @throws {Error} when the name holds neither a known system nor a known processor
 */
export function platformOf(name) {
  const words = name.split(/[/-]/).map((word) => ALIASES[word] || word);
  const os = words.filter((word) => SYSTEMS.includes(word));
  const cpu = words.filter((word) => PROCESSORS.includes(word));
  if (os.length + cpu.length === 0) {
    throw new Error(
      `package-lock.json lacks ${name}, and its name tells no platform. Add the word to SYSTEMS or PROCESSORS in scripts/lockfile.mjs.`,
    );
  }
  return { ...(cpu.length > 0 && { cpu }), ...(os.length > 0 && { os }) };
}

/** Keys in the order in which npm writes them, so that npm leaves the lines alone. */
function stub(name, version) {
  const { cpu, os } = platformOf(name);
  return { version, ...(cpu && { cpu }), optional: true, ...(os && { os }) };
}

function sameEntries(some = {}, others = {}) {
  const names = Object.keys(some);
  return (
    names.length === Object.keys(others).length &&
    names.every((name) => some[name] === others[name])
  );
}

function satisfied(packages, parent, name, range) {
  const found = resolve(packages, parent, name);
  const exact = /^\d/.test(range);
  return found !== undefined && (!exact || found.version === range);
}

/** Node's own walk: the nearest node_modules first, then outwards. */
function resolve(packages, parent, name) {
  for (let folder = parent; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    const entry = packages[placeOf(folder, name)];
    if (entry !== undefined) return entry;
    if (!folder.includes('/node_modules/')) return packages[placeOf('', name)];
  }
}

function placeOf(folder, name) {
  return `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
}

function hasAddress(entry) {
  return entry.resolved !== undefined && !entry.link;
}

function withoutAddress(entry) {
  if (!hasAddress(entry)) return entry;
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'resolved'));
}
