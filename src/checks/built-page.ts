import { byPlace, type Finding } from './finding.ts';
import { offsetOf, readPage } from './html.ts';
import { pageCatalogue, type PageCode } from './page-catalogue.ts';
import type { PageFault, PageRule, Site } from './page-rule.ts';
import { positionOf, sourceOf, type Source, type TextFile } from './source.ts';

/** A built site, read into memory. */
export interface BuiltSite {
  /** The pages: paths from the folder of the site. */
  readonly pages: readonly TextFile[];
  /** Paths of all files of the site, pages included. */
  readonly files: Iterable<string>;
  /** The path the site was built for: begins and ends with a slash. */
  readonly base: string;
  /** As `trainerNotesOf` gives them. */
  readonly trainerNotes: readonly string[];
}

/** Runs every rule about built pages over every page. */
export function checkBuiltSite({ pages, files, ...rest }: BuiltSite): Finding[] {
  const site: Site = {
    ...rest,
    files: new Set(files),
    pages: pages.map(({ path, text }) => readPage(path, text)),
  };
  return site.pages
    .flatMap((page) => {
      const source = sourceOf({ path: page.path, text: page.html });
      return pageCodes().flatMap((code) =>
        Array.from(pageCatalogue[code].check(page, site), (fault) =>
          toFinding(code, fault, source),
        ),
      );
    })
    .sort(byPlace);
}

/** The codes of the rules about built pages, in the order of the catalogue. */
export function pageCodes(): PageCode[] {
  return Object.keys(pageCatalogue).filter((key): key is PageCode => key in pageCatalogue);
}

/** How much of a page is quoted: its lines are as long as the page. */
const QUOTED = 120;

function toFinding(code: PageCode, { at, message }: PageFault, source: Source): Finding {
  const { severity, fix }: PageRule = pageCatalogue[code];
  const offset = offsetOf(at);
  return {
    code,
    severity,
    file: source.path,
    ...positionOf({ source, offset }),
    text: source.text.slice(offset, offset + QUOTED).replace(/\s+/g, ' '),
    message,
    fix,
  };
}
