/**
 * All of the core that judges a text, and the commands. It is the larger half of our script, so it is a
 * file of its own to the bundler: asked for at once, and loaded beside Office.js while
 * the pane already shows.
 */
export { analyze } from '../core/analyze';
export { scanElsewhere } from '../core/placeholders/elsewhere';
export { aftermathOf } from './aftermath';
export { COMMANDS } from './commands/index';
