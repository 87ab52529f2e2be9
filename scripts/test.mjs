/** `npm test`: every check of the project, in order, and one line of counts at the end. */
import { main } from './main.mjs';

void main('./test-command.mjs');
