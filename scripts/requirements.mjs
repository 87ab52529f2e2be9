/**
 * What a machine must bring. Pure, and in the words of Node 14: this file is read before anything is known.
 * The site itself is built by the Node of the `node` package, which the install brings.
 */

/** Enough to run the scripts in this folder and npm. */
const OLDEST_NODE = '18.3';
/** The first npm that ships with such a Node and reads our lockfile. */
const OLDEST_NPM = '8.0';
/** The Node that builds and tests: the major version of the `node` package in package.json. */
export const WORKING_NODE = '24.0';

/**
 * @param {string} version such as `20.20.2`
 * @returns {string | undefined} one line with the fix, when this Node cannot run the scripts
 */
export function nodeProblem(version) {
  if (isAtLeast(version, OLDEST_NODE)) return undefined;
  return `Node ${version} is too old (needed: ${OLDEST_NODE} or newer). Install Node 24 from https://nodejs.org and try again.`;
}

/**
 * @param {string | undefined} version such as `11.19.1`; undefined when there is no npm
 * @returns {string | undefined} one line with the fix, when this npm cannot install the project
 */
export function npmProblem(version) {
  if (version === undefined) {
    return 'npm was not found. Install Node 24 from https://nodejs.org, which brings npm, and try again.';
  }
  if (isAtLeast(version, OLDEST_NPM)) return undefined;
  return `npm ${version} is too old (needed: ${OLDEST_NPM} or newer). Run \`npm install --global npm\` and try again.`;
}

/**
 * @param {string} version such as `24.21.0`, with or without a leading v
 * @param {string} least such as `24.0`: major and minor
 */
export function isAtLeast(version, least) {
  const [major, minor] = numbers(version);
  const [leastMajor, leastMinor] = numbers(least);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

function numbers(version) {
  return version.replace(/^v/, '').split('.').map(Number);
}
