import type { Summary } from '../../core/progress/exchange.ts';
import type { Preview } from '../../core/progress/preview.ts';
import { label } from '../shared/labels.ts';

/** What an import would do, a sentence to a line. */
export function previewWords(summary: Summary, preview: Preview): string {
  const { exportedAt, ...counts } = summary;
  const date = exportedAt === null ? '' : new Date(exportedAt).toLocaleDateString('zh-CN');
  return [
    label(date === '' ? 'exchange.fileUndated' : 'exchange.file', { ...counts, date }),
    label('exchange.overlap', preview),
    label(preview.removed > 0 ? 'exchange.willRemove' : 'exchange.willAdd', preview),
    label('exchange.willLose', preview),
    ...(counts.unread > 0 ? [label('exchange.unread', counts)] : []),
  ].join('\n');
}
