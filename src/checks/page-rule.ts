import type { Element, Page } from './html.ts';
import type { RuleTexts } from './rule.ts';

/** The built site as a rule sees it. */
export interface Site {
  readonly pages: readonly Page[];
  /** Every file of the site, pages included, by its path from the site's folder. */
  readonly files: ReadonlySet<string>;
  /** The path the site was built for: begins and ends with a slash. */
  readonly base: string;
  /** The sentences of 讲师提示 that stand nowhere else in the lessons, without white space. */
  readonly trainerNotes: readonly string[];
}

export interface PageFault {
  readonly at: Element;
  readonly message: string;
}

/** A rule about built pages: one file, one row in `page-catalogue.ts`. */
export interface PageRule extends RuleTexts {
  readonly check: (page: Page, site: Site) => Iterable<PageFault>;
}
