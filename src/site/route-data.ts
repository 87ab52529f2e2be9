import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import type { StarlightRouteData } from '@astrojs/starlight/route-data';
import { publishedPlaces } from './bank.ts';
import { syllabus } from './course.ts';
import { pageUrl } from './urls.ts';

type Link = NonNullable<StarlightRouteData['pagination']['prev']>;

const link = (label: string, href: string): Link => ({
  type: 'link',
  label,
  href,
  isCurrent: false,
  badge: undefined,
  attrs: {},
});

/** CSS strings end at a quote and escape with a backslash. */
const cssString = (text: string): string => `"${text.replace(/["\\\n]/g, '\\$&')}"`;

/** Fills what the syllabus knows into the data Starlight renders a page from. */
export const onRequest = defineRouteMiddleware(async (context) => {
  const route = context.locals.starlightRoute;
  const { item, title, kind } = route.entry.data;
  const place = item === undefined ? undefined : syllabus.byId.get(item);

  const margin = place ? `${place.number} ${title}`.trim() : title;
  route.head.push({
    tag: 'style',
    content: `@page{@top-left{content:${cssString(`回款学堂 · ${margin}`)}}}`,
  });

  const shown = kind ?? (place ? '课程' : undefined);
  if (shown !== undefined) {
    route.head.push({
      tag: 'meta',
      attrs: { 'data-pagefind-filter': 'kind[content]', content: shown },
    });
  }

  if (place) {
    const places = await publishedPlaces();
    const at = places.findIndex(({ id }) => id === place.id);
    const [prev, next] = [places[at - 1], places[at + 1]];
    route.pagination = {
      prev: prev && link(prev.title, pageUrl(prev.path)),
      next: next && link(next.title, pageUrl(next.path)),
    };
  }
});
