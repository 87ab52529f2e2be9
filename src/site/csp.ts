import { createHash } from 'node:crypto';

/**
 * Astro's own CSP switch leaves out the inline scripts of Starlight and comes too late in the head;
 * this pass reads each finished page, so the hashes are those of what is really there.
 */

const SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/g;
const DATA_BLOCK = /\stype="(?!module|text\/javascript)[^"]*"/;

const digest = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The policy of one page: only its own files and the inline pieces that are in it now. */
export function policyOf(html: string): string {
  const scripts = [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => !DATA_BLOCK.test(attributes))
    .map(([, , code = '']) => digest(code));
  const styles = [...html.matchAll(STYLE)].map(([, code = '']) => digest(code));
  const list = (sources: readonly string[]): string => [...new Set(sources)].join(' ');
  return [
    "default-src 'none'",
    // WebAssembly is what Pagefind searches with.
    `script-src ${list(["'self'", "'wasm-unsafe-eval'", ...scripts])}`,
    `style-src-elem ${list(["'self'", ...styles])}`,
    // Starlight sets custom properties in style attributes; attributes can't load anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The page with its policy as the first thing in the head. A second pass changes nothing. */
export function secure(html: string): string {
  if (html.includes('<meta http-equiv="content-security-policy"')) return html;
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html)}">`;
  return html.replace(/<head[^>]*>/, (head) => head + meta);
}
