import { docsLoader } from '@astrojs/starlight/loaders';
import type { Loader } from 'astro/loaders';
import { placeOf } from './course.ts';

type Data = Record<string, unknown>;

/** Starlight's loader of pages; a page that names an item of the syllabus takes its title from there. */
export function lessonLoader(): Loader {
  const docs = docsLoader();
  return {
    name: 'huikuan-lesson-loader',
    load: (context) =>
      docs.load({
        ...context,
        parseData: (props) => context.parseData({ ...props, data: titled(props.data) }),
      }),
  };
}

function titled<T extends Data>(data: T): T {
  return typeof data['item'] === 'string' ? { title: placeOf(data['item']).title, ...data } : data;
}
