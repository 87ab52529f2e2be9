/** `npm run build`: installs when needed, builds the site, and remembers from which sources. */
import { main } from './main.mjs';

void main('./build-command.mjs');
