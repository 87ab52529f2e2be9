import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { checkBuiltSite } from '../checks/built-page.ts';
import { readCourse, type CourseTexts } from '../checks/course.ts';
import type { Finding } from '../checks/finding.ts';
import { trainerNotesOf } from '../checks/trainer-notes.ts';

/**
 * Checks the pages of a built site.
 *
 * @param folder absolute path of the site
 * @param base path the site was built for: begins and ends with a slash
 * @param texts what it was built from
 */
export function checkSiteFolder(
  folder: string,
  base: string,
  texts: CourseTexts,
): { findings: Finding[]; pages: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const trainerNotes = trainerNotesOf(readCourse(texts).pages);
  return { findings: checkBuiltSite({ pages, files, base, trainerNotes }), pages: pages.length };
}
