/** `npm start`: from a fresh clone to the site in the browser; installs, builds and serves, each only when needed. */
import { main } from './main.mjs';

void main('./start-command.mjs');
